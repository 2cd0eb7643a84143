import type { Delivery } from 'server/contract.ts';
import { formatBytes, formatNumber } from '../format.ts';
import { DataTable, type Column } from './data-table.tsx';

type Reject = Delivery['rejects'][number];

const columns: Column<Reject>[] = [
  { header: 'Wat is er mis?', cell: ({ message }) => message },
  { header: 'Kolom', cell: ({ column }) => <code>{column}</code> },
  { header: 'Rijen', numeric: true, cell: ({ rows }) => formatNumber(rows) },
  { header: 'Bijvoorbeeld rij', cell: ({ firstRows }) => firstRows.map((row) => formatNumber(row)).join('; ') },
];

/** The rejects of one delivery by rule, with the first rows to look at; never the values themselves. */
export const DeliveryCard = ({ delivery }: { delivery: Delivery }) => (
  <details className="delivery">
    <summary>
      <span className="file-name">{delivery.fileName}</span>: {formatNumber(delivery.rowsRejected)} van{' '}
      {formatNumber(delivery.rowsRead)} rijen afgekeurd
    </summary>
    <p className="note">
      {delivery.source} · {formatBytes(delivery.bytes)} · {delivery.encoding} · sha256{' '}
      <code className="hash">{delivery.sha256}</code>
    </p>
    <DataTable
      caption={`Afgekeurd in ${delivery.fileName}`}
      columns={columns}
      rows={delivery.rejects}
      rowKey={({ rule, column }) => `${rule}-${column}`}
    />
  </details>
);
