import type { GoalSummary, PrincipleSummary, Principles } from 'server/contract.ts';
import { formatDate } from '../format.ts';
import { overviewTexts as texts } from '../texts/overview.ts';

type Since = NonNullable<Principles['since']>;
type Then = Since['goals'][number];

/** Which report it is and when it came: 'de decemberrapportage 2025 (29 november 2025)'. */
export const momentName = ({ moment, year, on }: Since): string =>
  texts.changed.reportName(moment, year, formatDate(on));

/** The goals with another verdict now than when the report came, as the report of a moment counts them. */
export const changedVerdicts = (
  principles: readonly PrincipleSummary[],
  { goals: then }: Since,
): { goal: GoalSummary; before: Then }[] =>
  principles
    .flatMap(({ goals }) => goals)
    .flatMap((goal) => {
      const before = then.find((one) => one.goal === goal.id);
      if (before === undefined || goal.verdict === undefined) return [];
      return before.state === goal.verdict.state ? [] : [{ goal, before }];
    });

/** How many indicators have a figure over a later period, and of how many. */
export const newFigures = (principles: readonly PrincipleSummary[], { figures }: Since): string => {
  const all = new Set(
    principles.flatMap(({ goals }) => goals.flatMap(({ indicators }) => indicators.map(({ id }) => id))),
  );
  const count = figures.filter((id) => all.has(id)).length;
  if (count === 0) return texts.changed.noFigure;
  return texts.changed.newFigures(count, all.size);
};
