import type { Observation } from 'server/contract.ts';
import { formatValue, periodPhrase } from '../format.ts';
import { groupTexts } from '../texts/groups.ts';

const texts = groupTexts.summary;

type Subject = { rows: readonly Observation[]; period: string; unit: string; decimals: number };

/** The groups of one period in a few sentences: highest, lowest, and how many are hidden. */
export const groupSummary = ({ rows, period, unit, decimals }: Subject): string => {
  const shown = rows.filter((row) => row.value !== null).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const hidden = rows.filter((row) => row.status === 'suppressed').length;
  const words = (row: Observation) =>
    texts.named(row.group ?? '', row.value === null ? '' : formatValue(row.value, unit, decimals));
  const [highest, lowest] = [shown[0], shown.at(-1)];
  const shownAs = new Set(shown.map((row) => (row.value === null ? '' : formatValue(row.value, unit, decimals))));
  const same = shown.length > 1 && shownAs.size === 1;
  const sentences = [
    ...(same ? [texts.alike(periodPhrase(period), [...shownAs].join(''))] : []),
    ...(highest && lowest && highest !== lowest && !same
      ? [texts.extremes(periodPhrase(period), words(highest), words(lowest))]
      : []),
    ...(highest && highest === lowest ? [texts.one(periodPhrase(period), words(highest))] : []),
    ...(shown.length === 0 ? [texts.none(periodPhrase(period))] : []),
    ...(hidden > 0 ? [texts.hidden(hidden)] : []),
  ];
  return sentences.join(' ');
};
