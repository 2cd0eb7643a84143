import type { Deliveries } from 'server/contract.ts';
import { DataTable, type Column } from './data-table.tsx';
import { sourcesTexts } from '../texts/sources.ts';

type Marts = NonNullable<Deliveries['marts']>;

const columns: Column<Marts[number]>[] = [
  { header: sourcesTexts.contents.table, cell: ({ name }) => name },
  { header: sourcesTexts.contents.mark, cell: ({ hash }) => <code>{hash}</code> },
];

/** The hash of every table, so that anyone can see that a rebuild gave the same. */
export const ContentsDetails = ({ marts }: { marts: Marts }) =>
  marts.length === 0 ? null : (
    <details className="screen-only">
      <summary>{sourcesTexts.contents.title}</summary>
      <p>{sourcesTexts.contents.why}</p>
      <DataTable caption={sourcesTexts.contents.caption} columns={columns} rows={marts} rowKey={({ name }) => name} />
    </details>
  );
