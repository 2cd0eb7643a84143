import type { ContractSheet } from 'server/contract.ts';
import { aheadWords, columnWords, keptWords } from '../words/column-type.ts';
import type { Column } from './data-table.tsx';
import { sourcesTexts as texts } from '../texts/sources.ts';

/** Of a standard a column has a name of ours, so it says where it stands and what it means. */
export const standardColumns: Column<ContractSheet['columns'][number]>[] = [
  { header: texts.contract.item, cell: ({ name }) => name },
  { header: texts.contract.meaning, cell: ({ meaning }) => meaning ?? '' },
  { header: texts.contract.where, cell: ({ element }) => <Elements text={element} /> },
  { header: texts.contract.allowed, cell: (column) => <Allowed column={column} /> },
  { header: texts.contract.required, cell: ({ required }) => (required ? texts.yes : texts.no) },
  { header: texts.contract.kept, cell: keptWords },
];

const Elements = ({ text }: { text: string | undefined }) => {
  if (text === undefined) return texts.contract.followsFromRest;
  const places = text.split(', ');
  return places.length === 1 ? text : <Fold summary={texts.contract.places(places.length)} text={places.join(', ')} />;
};

const Allowed = ({ column }: { column: ContractSheet['columns'][number] }) =>
  column.codes.length > manyCodes ? (
    <Fold summary={texts.contract.codes(column.codes.length)} text={columnWords(column)} />
  ) : (
    (ownWriting[column.type]?.(column) ?? columnWords(column))
  );

/** How these are written the standard says, and not we. */
const ownWriting: Readonly<Record<string, (column: ContractSheet['columns'][number]) => string | null>> = {
  date: ({ ahead }) => texts.contract.standardTypes.date + aheadWords(ahead),
  'yes-no': () => texts.contract.standardTypes['yes-no'],
  decimal: ({ min }) => (min === null ? texts.contract.standardTypes.decimal : null),
};

const manyCodes = 6;

const Fold = ({ summary, text }: { summary: string; text: string }) => (
  <details>
    <summary>{summary}</summary>
    {text}
  </details>
);
