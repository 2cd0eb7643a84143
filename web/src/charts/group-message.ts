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

/** What the groups of one period say, as a title; of groups that are hidden nothing is known, so it speaks of the others alone. */
export const groupMessage = ({ rows, unit, decimals }: Subject): string => {
  const shown = rows
    .flatMap((row) => (row.value === null ? [] : { ...row, value: row.value }))
    .toSorted((a, b) => b.value - a.value);
  const [highest, lowest] = [shown[0], shown.at(-1)];
  const words = ({ value }: { value: number }) => formatValue(value, unit, decimals);
  if (!highest || !lowest) return texts.message.nothing;
  if (highest === lowest) return texts.message.only(highest.group ?? '', words(highest));
  const whole = shown.length === rows.length;
  const { alike, alikeShown, unclear, unclearShown } = texts.message;
  if (words(highest) === words(lowest)) return (whole ? alike : alikeShown)(words(highest));
  if (overlap(highest, lowest)) return whole ? unclear : unclearShown;
  const tied = shown.filter((row) => words(row) === words(highest)).length > 1;
  const group = highest.group ?? '';
  return (whole ? texts.message.highest : texts.message.highestShown)(
    tied ? texts.summary.amongOthers(group) : group,
    words(highest),
  );
};
