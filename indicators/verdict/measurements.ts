import { baselineOf, type Baseline, type BaselineRule } from './baseline.ts';
import type { Question } from './question.ts';
import type { Window } from './windows.ts';

/** The measurements that a question sets side by side, or why it cannot; `earlier` is null for a norm that holds now. */
export type Measurements =
  | Extract<Baseline, { found: false }>
  | { found: false; reason: 'no-whole-year' }
  | { found: true; earlier: Window | null; later: Window; why: readonly string[] };

/** A norm that holds now needs no nulmeting; a path to it and every comparison do. */
export function measurementsFor(
  question: Question,
  kinds: readonly (readonly Window[])[],
  rule: BaselineRule,
): Measurements {
  const later = kinds.find((windows) => windows.length > 0)?.at(-1);
  if (later === undefined) return { found: false, reason: 'no-whole-year' };
  if (question.kind !== 'norm') return baselineOf(kinds, rule);
  const { by } = question.norm;
  return by === null || yearOf(later) >= by ? { found: true, earlier: null, later, why: [] } : baselineOf(kinds, rule);
}

/** The year in which a measurement ends, as a number with its quarters: the end of 2024Q2 is 2024,5. */
export const yearOf = ({ last }: Window) => (last + 1) / 4 - 1;

/** Which part of the path to a norm lies behind at the later measurement, 0 to 1. */
export const pathBehind = (by: number | null, earlier: Window, later: Window): number =>
  by === null || yearOf(earlier) >= by ? 1 : Math.min(1, (yearOf(later) - yearOf(earlier)) / (by - yearOf(earlier)));
