import { standardAgreements } from '../../agreed/standard-agreements.ts';
import { standard } from '../../disclosure/presets.ts';
import type { Release } from '../../release/schema.ts';
import { sinceMoment } from '../since-moment.ts';
import { verdictsOf, type Adopted } from '../verdicts-of.ts';

/**
 * A release with the verdicts that adopted targets and margins give: of the indicators that have one, of their goals, and of those goals
 * at the last report. Everything else stays what it was. It reads what the release shows and nothing else, so it tells nothing that was
 * hidden; the same release, targets and margins give the same verdicts on any machine.
 */
export function withAdopted(release: Release, { targets, margins }: Adopted): Release {
  const isThere = ({ indicator }: { indicator: string }) => release.indicators.some(({ id }) => id === indicator);
  const own = { targets: targets.filter(isThere), margins: margins.filter(isThere) };
  const isSet = new Set([...own.targets, ...own.margins].map(({ indicator }) => indicator));
  if (isSet.size === 0) return release;
  const { gemeente, indicators, deliveries, moments, agreements = standardAgreements, protection } = release;
  const asOf = release.asOf ?? null;
  const roundTo = (protection?.preset ?? standard).roundTo;
  const judged = verdictsOf(indicators, gemeente.code, deliveries, agreements, roundTo, own);
  const touched = new Set(indicators.flatMap(({ id, goals }) => (isSet.has(id) ? goals : [])));
  const anew = <G extends { goal: string }>(before: readonly G[] | undefined, now: readonly G[]): G[] =>
    (before ?? now).map((one) => (touched.has(one.goal) ? (now.find(({ goal }) => goal === one.goal) ?? one) : one));
  const since = release.sinceMoment ?? null;
  const then = since === null ? null : sinceMoment(moments, indicators, gemeente.code, asOf, agreements, roundTo, own);
  return {
    ...release,
    indicators: indicators.map((indicator) => {
      const verdicts = judged.indicators.find(({ id }) => id === indicator.id)?.verdicts;
      return isSet.has(indicator.id) && verdicts !== undefined ? { ...indicator, verdicts } : indicator;
    }),
    goals: anew(release.goals, judged.goals),
    ...(since === null || then === null ? {} : { sinceMoment: { ...since, goals: anew(since.goals, then.goals) } }),
  };
}
