import { byKind, type KindOfDelivery } from '../deliveries/by-kind.ts';
import type { Delivery } from 'server/contract.ts';
import { formatDate, formatNumber } from '../format.ts';
import { DataTable, type Column } from './data-table.tsx';

const periodOf = ({ from, to }: KindOfDelivery): string =>
  from === null || to === null ? 'niet bekend' : `${formatDate(from)} t/m ${formatDate(to)}`;

const columns: Column<KindOfDelivery>[] = [
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
  { header: 'Gaat over', cell: periodOf },
  { header: 'Ingelezen', cell: ({ loadedAt }) => formatDate(loadedAt) },
  { header: 'Volgende', cell: ({ nextDue }) => (nextDue === null ? 'niet bekend' : formatDate(nextDue)) },
  { header: 'Bestanden', numeric: true, cell: ({ files }) => formatNumber(files.length) },
  { header: 'Rijen gebruikt', numeric: true, cell: ({ accepted }) => formatNumber(accepted) },
  { header: 'Afgekeurd', numeric: true, cell: ({ rejected }) => formatNumber(rejected) },
];

/** Every source on one line: what, whose, which period, how fresh. */
export const DeliveryTable = ({ deliveries }: { deliveries: readonly Delivery[] }) => (
  <DataTable caption="Bronnen" columns={columns} rows={byKind(deliveries)} rowKey={({ kind }) => kind} />
);
