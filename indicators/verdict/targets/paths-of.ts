import type { AdoptedTarget } from '../schema.ts';

/** The targets of one measure under one number, oldest first: each is a step on the path to the next. */
export type Path = { measure: string; path: number; steps: readonly AdoptedTarget[] };

/** The paths among the targets of one indicator, by measure and number; that of the main figure first. */
export function pathsOf(targets: readonly AdoptedTarget[]): Path[] {
  const byKey = Map.groupBy(targets, ({ measure, path }) => `${measure} ${path}`);
  return [...byKey.values()]
    .flatMap((steps) => {
      const [one] = steps;
      if (one === undefined) return [];
      return { measure: one.measure, path: one.path, steps: steps.toSorted((a, b) => a.year - b.year) };
    })
    .toSorted((a, b) => rank(a) - rank(b) || a.measure.localeCompare(b.measure) || a.path - b.path);
}

const rank = ({ measure }: Path) => (measure === 'main' ? 0 : 1);

/** The step that a measurement is held against: the first that is not behind it, or else the last, which holds until another is set. */
export function stepAt({ steps }: Path, year: number): { step: AdoptedTarget; before: AdoptedTarget | null } | null {
  const step = steps.find((one) => one.year >= year) ?? steps.at(-1);
  if (step === undefined) return null;
  return { step, before: steps.findLast((one) => one.year < step.year) ?? null };
}
