import { plannedGoals } from 'indicators/plan/plan-of.ts';
import type { Release, ReleasedIndicator } from 'indicators/release/schema.ts';
import { marginOf, marginSize, marginUnit } from 'indicators/verdict/margins.ts';
import { questionOf } from 'indicators/verdict/question.ts';
import type { Adopted } from './adopted.ts';
import type { Margins } from './contract/margins.ts';

/** A norm has no margin, and what is only followed has no verdict. */
const usesMargin = (release: Release, indicator: ReleasedIndicator): boolean =>
  plannedGoals(release).some(
    (goal) => goal.indicators.includes(indicator.id) && ['equal', 'change'].includes(questionOf(indicator, goal).kind),
  );

/** The margin of every indicator that is judged by one: adopted, or else ours. */
export function marginLines(release: Release, { margins }: Pick<Adopted, 'margins'>): Margins['items'] {
  return release.indicators
    .filter((indicator) => usesMargin(release, indicator))
    .map(({ id, slug, name, unit, verdicts = [] }) => {
      const judgedIn = verdicts.find(({ numbers }) => numbers?.margin != null)?.numbers?.unit ?? unit;
      const set = margins.find(({ indicator }) => indicator === id);
      const proposed = marginOf(id, judgedIn);
      return {
        indicator: id,
        name,
        page: `/indicatoren/${slug}`,
        margin: set?.margin ?? marginSize(proposed),
        unit: marginUnit(proposed),
        from: set === undefined ? 'voorstel' : 'vastgelegd',
        why: set?.why ?? proposed.why,
        version: set?.version ?? null,
      };
    });
}
