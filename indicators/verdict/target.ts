import { baselineOf, type BaselineRule } from './baseline.ts';
import type { Model } from './figure.ts';
import type { Question } from './question.ts';
import type { VerdictTarget } from './schema.ts';
import type { Window } from './windows.ts';

/** Where a norm asks the figure to come to, in the unit of the model, and the nulmeting where the path to it begins. */
export function targetOf(
  { norm: { value, by }, better }: Extract<Question, { kind: 'norm' }>,
  kinds: readonly (readonly Window[])[],
  rule: BaselineRule,
  model: Model,
): VerdictTarget {
  const begin = by === null ? null : baselineOf(kinds, rule);
  const measured = begin?.found === true ? model.figureOf(begin.earlier)?.measurement : undefined;
  return {
    value,
    by,
    from: measured === undefined ? null : { period: measured.period, value: measured.value },
    side: better === 1 ? 'minstens' : 'hoogstens',
  };
}
