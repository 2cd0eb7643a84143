import type { Observation } from 'server/contract.ts';
import { formatValue } from '../format.ts';
import { groupTexts as texts } from '../texts/groups.ts';

type Subject = { rows: readonly Observation[]; unit: string; decimals: number };

/**
 * Whether two 95% intervals overlap; not where either is unknown: what is counted in full has none. Between two measurements that is no
 * test, but these are the highest and the lowest of several groups, which differ by chance more than any two do: for intervals of one
 * width it asks a difference of 2,77 standard errors, as Tukey's range does for five groups (2,73).
 */
const overlap = (a: Observation, b: Observation): boolean =>
  a.lower !== null &&
  a.upper !== null &&
  b.lower !== null &&
  b.upper !== null &&
  a.lower <= b.upper &&
  b.lower <= a.upper;

/** What the groups of one period say, as a title. */
export const groupMessage = ({ rows, unit, decimals }: Subject): string => {
  const shown = rows
    .flatMap((row) => (row.value === null ? [] : { ...row, value: row.value }))
    .toSorted((a, b) => b.value - a.value);
  const [highest, lowest] = [shown[0], shown.at(-1)];
  const words = ({ value }: { value: number }) => formatValue(value, unit, decimals);
  if (!highest || !lowest) return texts.message.nothing;
  if (highest === lowest) return texts.message.only(highest.group ?? '', words(highest));
  if (words(highest) === words(lowest)) return texts.message.alike(words(highest));
  if (overlap(highest, lowest)) return texts.message.unclear;
  return texts.message.highest(highest.group ?? '', words(highest));
};
