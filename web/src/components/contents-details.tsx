import type { Deliveries } from 'server/contract.ts';
import { DataTable, type Column } from './data-table.tsx';

type Marts = NonNullable<Deliveries['marts']>;

const columns: Column<Marts[number]>[] = [
  { header: 'Tabel', cell: ({ name }) => name },
  { header: 'Kenmerk van de inhoud', cell: ({ hash }) => <code>{hash}</code> },
];

/** The hash of every table, so that anyone can see that a rebuild gave the same. */
export const ContentsDetails = ({ marts }: { marts: Marts }) =>
  marts.length === 0 ? null : (
    <details className="screen-only">
      <summary>Is de inhoud hetzelfde gebleven? De kenmerken van de tabellen</summary>
      <p>
        Dezelfde bestanden geven altijd dezelfde kenmerken, ook in een andere volgorde of op een andere dag. Verandert
        er één rij, dan verandert het kenmerk van die tabel.
      </p>
      <DataTable caption="Kenmerk per tabel" columns={columns} rows={marts} rowKey={({ name }) => name} />
    </details>
  );
