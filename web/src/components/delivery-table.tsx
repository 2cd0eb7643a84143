import type { Delivery } from 'server/contract.ts';
import { formatDate, formatNumber } from '../format.ts';
import { DataTable, type Column } from './data-table.tsx';

const periodOf = ({ periodFrom, periodTo }: Delivery): string =>
  periodFrom === null || periodTo === null ? 'niet bekend' : `${formatDate(periodFrom)} t/m ${formatDate(periodTo)}`;

const columns: Column<Delivery>[] = [
  {
    header: 'Bron',
    cell: ({ title, owner, invented }) => (
      <>
        {title}
        {invented ? <span className="tag">verzonnen</span> : null}
        <br />
        <span className="note">{owner}</span>
      </>
    ),
  },
  {
    header: 'Bestand',
    cell: ({ fileName, sha256 }) => (
      <span className="file-name" title={`sha256 ${sha256}`}>
        {fileName}
      </span>
    ),
  },
  { header: 'Gaat over', cell: periodOf },
  { header: 'Ingelezen', cell: ({ loadedAt }) => formatDate(loadedAt) },
  { header: 'Volgende', cell: ({ nextDue }) => (nextDue === null ? 'niet bekend' : formatDate(nextDue)) },
  { header: 'Rijen gebruikt', numeric: true, cell: ({ rowsAccepted }) => formatNumber(rowsAccepted) },
  { header: 'Afgekeurd', numeric: true, cell: ({ rowsRejected }) => formatNumber(rowsRejected) },
];

/** Every delivery on one line: what, whose, which period, how fresh. */
export const DeliveryTable = ({ deliveries }: { deliveries: readonly Delivery[] }) => (
  <DataTable caption="Ingelezen bestanden" columns={columns} rows={deliveries} rowKey={({ id }) => id} />
);
