import type { ContractSheet } from 'server/contract.ts';
import { aheadWords, columnWords, keptWords } from '../words/column-type.ts';
import type { Column } from './data-table.tsx';
import { contractTexts } from '../texts/contract.ts';
import { filesTexts } from '../texts/files.ts';

/** Of a standard a column has a name of ours, so it says where it stands and what it means. */
export const standardColumns: Column<ContractSheet['columns'][number]>[] = [
  { header: contractTexts.item, cell: ({ name }) => name },
  { header: contractTexts.meaning, cell: ({ meaning }) => meaning ?? '' },
  { header: contractTexts.where, cell: ({ element }) => <Elements text={element} /> },
  { header: contractTexts.allowed, cell: (column) => <Allowed column={column} /> },
  { header: contractTexts.required, cell: ({ required }) => (required ? filesTexts.yes : filesTexts.no) },
  { header: contractTexts.kept, cell: keptWords },
];

const Elements = ({ text }: { text: string | undefined }) => {
  if (text === undefined) return contractTexts.followsFromRest;
  const places = text.split(', ');
  return places.length === 1 ? text : <Fold summary={contractTexts.places(places.length)} text={places.join(', ')} />;
};

const Allowed = ({ column }: { column: ContractSheet['columns'][number] }) =>
  column.codes.length > manyCodes ? (
    <Fold summary={contractTexts.codes(column.codes.length)} text={columnWords(column)} />
  ) : (
    (ownWriting[column.type]?.(column) ?? columnWords(column))
  );

/** How these are written the standard says, and not we. */
const ownWriting: Readonly<Record<string, (column: ContractSheet['columns'][number]) => string | null>> = {
  date: ({ ahead }) => contractTexts.standardTypes.date + aheadWords(ahead),
  'yes-no': () => contractTexts.standardTypes['yes-no'],
  decimal: ({ min }) => (min === null ? contractTexts.standardTypes.decimal : null),
};

const manyCodes = 6;

const Fold = ({ summary, text }: { summary: string; text: string }) => (
  <details>
    <summary>{summary}</summary>
    {text}
  </details>
);
