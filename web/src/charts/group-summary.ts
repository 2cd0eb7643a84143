import type { Observation } from 'server/contract.ts';
import { formatValue, periodPhrase } from '../format.ts';

type Subject = { rows: readonly Observation[]; period: string; unit: string; decimals: number };

/** The groups of one period in a few sentences: highest, lowest, and how many are hidden. */
export const groupSummary = ({ rows, period, unit, decimals }: Subject): string => {
  const shown = rows.filter((row) => row.value !== null).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const hidden = rows.filter((row) => row.status === 'suppressed').length;
  const words = (row: Observation) =>
    `${row.group} (${row.value === null ? '' : formatValue(row.value, unit, decimals)})`;
  const [highest, lowest] = [shown[0], shown.at(-1)];
  const shownAs = new Set(shown.map((row) => (row.value === null ? '' : formatValue(row.value, unit, decimals))));
  const same = shown.length > 1 && shownAs.size === 1;
  const sentences = [
    ...(same ? [`In ${periodPhrase(period)} hadden alle groepen hetzelfde cijfer: ${[...shownAs].join('')}.`] : []),
    ...(highest && lowest && highest !== lowest && !same
      ? [`In ${periodPhrase(period)} had ${words(highest)} het hoogste cijfer en ${words(lowest)} het laagste.`]
      : []),
    ...(highest && highest === lowest
      ? [`In ${periodPhrase(period)} is er één groep met een cijfer: ${words(highest)}.`]
      : []),
    ...(shown.length === 0 ? [`Over ${periodPhrase(period)} kunnen we geen cijfers per groep tonen.`] : []),
    ...(hidden > 0
      ? [
          `${hidden === 1 ? 'Eén groep is' : `${hidden} groepen zijn`} afgeschermd, omdat anders iemand herkend kan worden.`,
        ]
      : []),
  ];
  return sentences.join(' ');
};
