import type { ContractSheet } from 'server/contract.ts';
import { aheadWords, columnWords, keptWords } from '../words/column-type.ts';
import type { Column } from './data-table.tsx';

/** Of a standard a column has a name of ours, so it says where it stands and what it means. */
export const standardColumns: Column<ContractSheet['columns'][number]>[] = [
  { header: 'Gegeven', cell: ({ name }) => name },
  { header: 'Wat is het?', cell: ({ meaning }) => meaning ?? '' },
  { header: 'Waar in het bestand?', cell: ({ element }) => <Elements text={element} /> },
  { header: 'Wat mag erin staan?', cell: (column) => <Allowed column={column} /> },
  { header: 'Verplicht', cell: ({ required }) => (required ? 'ja' : 'nee') },
  { header: 'Bewaren we het?', cell: keptWords },
];

const Elements = ({ text }: { text: string | undefined }) => {
  if (text === undefined) return 'volgt uit de rest';
  const places = text.split(', ');
  return places.length === 1 ? text : <Fold summary={`${places.length} plaatsen`} text={places.join(', ')} />;
};

const Allowed = ({ column }: { column: ContractSheet['columns'][number] }) =>
  column.codes.length > manyCodes ? (
    <Fold summary={`een van de ${column.codes.length} codes`} text={columnWords(column)} />
  ) : (
    (ownWriting[column.type]?.(column) ?? columnWords(column))
  );

/** How these are written the standard says, and not we. */
const ownWriting: Readonly<Record<string, (column: ContractSheet['columns'][number]) => string | null>> = {
  date: ({ ahead }) => `datum${aheadWords(ahead)}`,
  'yes-no': () => 'ja of nee',
  decimal: ({ min }) => (min === null ? 'getal' : null),
};

const manyCodes = 6;

const Fold = ({ summary, text }: { summary: string; text: string }) => (
  <details>
    <summary>{summary}</summary>
    {text}
  </details>
);
