import type { Goal } from 'indicators/plan/types.ts';
import type { Verdict } from 'indicators/verdict/schema.ts';
import { reportTexts } from '../../texts/reports.ts';
import { verdictsUnder } from '../../views/verdicts-under.ts';
import { list, paragraphs } from '../parts.ts';
import type { Part } from '../report.ts';
import type { ReportInput } from '../report-input.ts';

const texts = reportTexts.goals;

type Judged = Pick<Verdict, 'state' | 'interpreted'>;

/** A verdict by its name; marked where something in it is ours and not the plan's. */
export const stateWords = ({ state, interpreted }: Judged): string =>
  interpreted.length === 0 ? state : texts.marked(state);

/** Of each indicator of a goal what its verdict rests on; one sentence for those of which the same is said. */
function reasons({ release }: ReportInput, goal: Goal): string[] {
  const verdicts = verdictsUnder(release, goal);
  const said = goal.indicators.flatMap((id) => {
    const indicator = release.indicators.find((one) => one.id === id);
    const verdict = verdicts[id];
    return indicator === undefined || verdict === undefined ? [] : { name: indicator.name, verdict };
  });
  const [only, another] = said;
  // Of one indicator, which has the verdict of its goal.
  if (only !== undefined && another === undefined) return [only.verdict.sentence];
  return [...Map.groupBy(said, ({ verdict }) => `${stateWords(verdict)}. ${verdict.sentence}`)].map(([rest, alike]) =>
    texts.reason(alike.map(({ name }) => name).join('; '), rest),
  );
}

/** The verdict on a goal in words, what it rests on, and what in it is ours; or why there is none. */
export function verdictParts(input: ReportInput, goal: Goal): Part[] {
  const verdict = input.release.goals?.find((one) => one.goal === goal.id);
  if (verdict === undefined) return [paragraphs(goal.withoutIndicator ?? texts.noVerdict)];
  const { sentence, interpreted } = verdict;
  const told = `${texts.verdict(stateWords(verdict))} ${sentence}`;
  const own = reasons(input, goal);
  return [
    ...(own.length === 1 ? [paragraphs([told, ...own].join(' '))] : [paragraphs(told), ...list(own)]),
    ...(interpreted.length === 0 ? [] : [paragraphs(texts.ours(interpreted.join(' ')))]),
  ];
}

/** What of a goal or an indicator deviates, from what: of each figure the sentence of its verdict. */
export function deviations({ release }: ReportInput, about: { goal: Goal } | { indicator: string }): string[] {
  const named = 'goal' in about ? about.goal.indicators : [about.indicator];
  const own = release.indicators.filter(({ id }) => named.includes(id));
  const found = own.flatMap(({ name, verdicts = [] }) =>
    verdicts
      .filter(({ goal, state }) => state === 'wijkt af' && (!('goal' in about) || goal === about.goal.id))
      .map((verdict) => ({
        name,
        sentence: verdict.interpreted.length === 0 ? verdict.sentence : texts.marked(verdict.sentence),
      })),
  );
  return [...new Set(found.map(({ name, sentence }) => (named.length > 1 ? texts.reason(name, sentence) : sentence)))];
}
