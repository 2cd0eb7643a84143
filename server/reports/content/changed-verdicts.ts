import type { Changed } from '../../cycle/difference/changed.ts';
import { verdictsThatDiffer } from '../../cycle/difference/verdicts-that-differ.ts';
import { subjectOf } from '../../cycle/subject.ts';
import { momentName } from '../../cycle/texts-of.ts';
import { changesTexts } from '../../texts/report-changes.ts';
import { paragraphs, table } from '../parts.ts';
import type { Part } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { reportTitle } from '../report-title.ts';

const texts = changesTexts;

/** Which goals and indicators have another verdict than in the moment that was frozen before, and by what. */
export function changedVerdicts(
  { release, adopted }: ReportInput,
  previous: NonNullable<ReportInput['previous']>,
  found: readonly Changed[],
): Part[] {
  const moment = reportTitle(momentName(previous.id));
  if ((previous.release.goals ?? []).length === 0) return [paragraphs(texts.notComparable(moment))];
  if ((release.goals ?? []).length === 0) return [paragraphs(texts.noVerdictsNow)];
  const changed = verdictsThatDiffer({ before: previous, after: { release, adopted } }, found).filter(
    ({ before, after }) => before?.state !== after?.state,
  );
  const of = (wanted: 'goal' | 'indicator') => changed.filter(({ about }) => about === wanted);
  const nameOf = ({ about, subject }: (typeof changed)[number]) =>
    (subjectOf(release, about, subject) ?? subjectOf(previous.release, about, subject))?.name ?? subject;
  const states = ({ before, after, why }: (typeof changed)[number]) => [
    before?.state ?? texts.noVerdict,
    after?.state ?? texts.noVerdict,
    why,
  ];
  const goals = of('goal').map((one) => [nameOf(one), ...states(one)]);
  const indicators = of('indicator').map((one) => [`${one.subject} ${nameOf(one)}`, one.goal, ...states(one)]);
  const ends = [texts.before, texts.after, texts.why];
  return [
    goals.length === 0
      ? paragraphs(texts.sameVerdicts(moment))
      : table(texts.verdicts(moment), [texts.goal, ...ends], goals),
    indicators.length === 0
      ? paragraphs((goals.length === 0 ? texts.sameIndicatorVerdicts : texts.sameIndicators)(moment))
      : table(texts.indicatorVerdicts(moment), [texts.anIndicator, texts.underGoal, ...ends], indicators),
  ];
}
