import type { Delivery } from 'server/contract.ts';
import { formatDate, formatNumber } from '../format.ts';
import { DataTable, type Column } from './data-table.tsx';

const columns: Column<Delivery>[] = [
  {
    header: 'Bestand',
    cell: ({ fileName, title, invented }) => (
      <>
        <span className="file-name">{fileName}</span>
        <br />
        <span className="note">
          {title}
          {invented ? ' · verzonnen' : ''}
        </span>
      </>
    ),
  },
  { header: 'Ingelezen op', cell: ({ loadedAt }) => formatDate(loadedAt) },
  { header: 'Rijen gebruikt', numeric: true, cell: ({ rowsAccepted }) => formatNumber(rowsAccepted) },
  { header: 'Rijen afgekeurd', numeric: true, cell: ({ rowsRejected }) => formatNumber(rowsRejected) },
  { header: 'Kenmerk (sha256)', cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}</code> },
];

/** The files behind the figures of an indicator. */
export const Provenance = ({ deliveries }: { deliveries: readonly Delivery[] }) => (
  <section className="panel" aria-labelledby="herkomst">
    <h2 id="herkomst" className="utrecht-heading-2">
      Waar komt dit cijfer vandaan?
    </h2>
    {deliveries.length === 0 ? (
      <p className="utrecht-paragraph">Er is nog geen bestand ingelezen voor dit cijfer.</p>
    ) : (
      <DataTable caption="Bestanden achter dit cijfer" columns={columns} rows={deliveries} rowKey={({ id }) => id} />
    )}
  </section>
);
