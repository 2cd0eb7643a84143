import type { Saving } from 'indicators/plan/types.ts';
import type { Sets } from 'indicators/sets/sets-of.ts';
import type { Measures } from '../contract/measures.ts';

const isAmount = (saving: Saving): saving is number => typeof saving === 'number';

const sum = (savings: readonly Saving[]): number =>
  savings.filter(isAmount).reduce((total, amount) => total + amount, 0);

/** Totals per onderdeel of the amounts that there are; '-' and 'PM' are named and count for nothing, not for zero. */
export const gripParts = ({ appendix, measures: all }: Sets['grip']): Measures['parts'] =>
  appendix.map(({ part, total, measures }) => {
    const own = all.filter((measure) => measure.part === part);
    return {
      part,
      intended: sum(own.map(({ intended }) => intended)),
      realised: sum(own.map(({ realised }) => realised)),
      withoutAmount: own.flatMap(({ id, intended, realised }) => (isAmount(intended) && isAmount(realised) ? [] : id)),
      appendix: total,
      appendixMeasures: [...measures],
    };
  });
