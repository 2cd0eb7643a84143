import type { Observation } from 'server/contract.ts';
import { formatList, formatValue, periodPhrase } from '../format.ts';
import { groupTexts } from '../texts/groups.ts';

const texts = groupTexts.summary;

type Subject = { rows: readonly Observation[]; period: string; unit: string; decimals: number };

/** The groups of one period in a few sentences: highest, lowest, and how many are hidden. */
export const groupSummary = ({ rows, period, unit, decimals }: Subject): string => {
  const shown = rows.filter((row) => row.value !== null).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const hidden = rows.filter((row) => row.status === 'suppressed').length;
  const missing = rows.flatMap((row) => (row.value === null && row.status !== 'suppressed' ? (row.group ?? []) : []));
  const valueOf = (row: Observation) => (row.value === null ? '' : formatValue(row.value, unit, decimals));
  const words = (row: Observation) => {
    const named = texts.named(row.group ?? '', valueOf(row));
    return shown.filter((other) => valueOf(other) === valueOf(row)).length > 1 ? texts.amongOthers(named) : named;
  };
  const [highest, lowest] = [shown[0], shown.at(-1)];
  const shownAs = new Set(shown.map(valueOf));
  const same = shown.length > 1 && shownAs.size === 1;
  const [alike, extremes] =
    shown.length === rows.length ? [texts.alike, texts.extremes] : [texts.alikeShown, texts.extremesShown];
  const sentences = [
    ...(same ? [alike(periodPhrase(period), [...shownAs].join(''))] : []),
    ...(highest && lowest && highest !== lowest && !same
      ? [extremes(periodPhrase(period), words(highest), words(lowest))]
      : []),
    ...(highest && highest === lowest ? [texts.one(periodPhrase(period), words(highest))] : []),
    ...(shown.length === 0 ? [texts.none(periodPhrase(period))] : []),
    ...(hidden > 0 ? [texts.hidden(hidden)] : []),
    ...(missing.length > 0 ? [texts.missing(formatList(missing))] : []),
  ];
  return sentences.join(' ');
};
