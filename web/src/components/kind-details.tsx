import type { Delivery } from 'server/contract.ts';
import type { KindOfDelivery } from '../deliveries/by-kind.ts';
import { byRule, type RejectsByRule } from '../deliveries/by-rule.ts';
import { formatBytes, formatDate, formatNumber } from '../format.ts';
import { InventedMark } from './invented-mark.tsx';
import { DataTable, type Column } from './data-table.tsx';

const fileColumns: Column<Delivery>[] = [
  {
    header: 'Bestand',
    cell: ({ id, fileName, invented }) => (
      <>
        <a href={`/bronnen/leveringen/${id}`} className="utrecht-link file-name">
          {fileName}
        </a>
        {invented ? <InventedMark what="verzonnen" /> : null}
      </>
    ),
  },
  { header: 'Ingelezen op', cell: ({ loadedAt }) => formatDate(loadedAt) },
  { header: 'Grootte', numeric: true, cell: ({ bytes }) => formatBytes(bytes) },
  { header: 'Rijen gebruikt', numeric: true, cell: ({ rowsAccepted }) => formatNumber(rowsAccepted) },
  { header: 'Rijen afgekeurd', numeric: true, cell: ({ rowsRejected }) => formatNumber(rowsRejected) },
  { header: 'Kenmerk (sha256)', cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}</code> },
];

const rejectColumns: Column<RejectsByRule>[] = [
  { header: 'Wat is er mis?', cell: ({ message }) => message },
  { header: 'Kolom', cell: ({ column }) => column },
  { header: 'Rijen', numeric: true, cell: ({ rows }) => formatNumber(rows) },
  {
    header: 'Bijvoorbeeld',
    cell: ({ examples }) => examples.map(({ fileName, row }) => `${fileName}, rij ${formatNumber(row)}`).join('; '),
  },
];

const counted = (count: number, one: string, more: string) => `${formatNumber(count)} ${count === 1 ? one : more}`;

/** The files of one source, and what was rejected in them; never the values themselves. */
export const KindDetails = ({ source }: { source: KindOfDelivery }) => {
  const { kind, title, files, rejected, accepted, invented } = source;
  const rejects = byRule(files);
  return (
    <details className="screen-only">
      <summary>
        {title}: {counted(files.length, 'bestand', 'bestanden')}, {counted(accepted, 'rij', 'rijen')} gebruikt,{' '}
        {formatNumber(rejected)} afgekeurd
        {invented === 'none' ? '' : invented === 'part' ? ' (deels verzonnen)' : ' (verzonnen)'}
      </summary>
      {files.some(({ countsRounded }) => countsRounded) ? <p>Aantallen rijen zijn afgerond op tientallen.</p> : null}
      <p>
        <a href={`/bronnen/afspraken/${kind}`} className="utrecht-link">
          Wat moet er in dit bestand staan?
        </a>
      </p>
      <DataTable caption={`Bestanden: ${title}`} columns={fileColumns} rows={files} rowKey={({ id }) => id} />
      {rejects.length === 0 ? null : (
        <DataTable
          caption={`Afgekeurde rijen: ${title}`}
          columns={rejectColumns}
          rows={rejects}
          rowKey={({ rule, column, message }) => `${kind}-${rule}-${column}-${message}`}
        />
      )}
    </details>
  );
};
