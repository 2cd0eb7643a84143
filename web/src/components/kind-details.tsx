import type { Delivery } from 'server/contract.ts';
import type { KindOfDelivery } from '../deliveries/by-kind.ts';
import { byRule, type RejectsByRule } from '../deliveries/by-rule.ts';
import { formatBytes, formatDate, formatNumber } from '../format.ts';
import { InventedMark } from './invented-mark.tsx';
import { DataTable, type Column } from './data-table.tsx';
import { filesTexts } from '../texts/files.ts';
import { sourcesTexts } from '../texts/sources.ts';

const fileColumns: Column<Delivery>[] = [
  {
    header: filesTexts.columns.file,
    cell: ({ id, fileName, invented }) => (
      <>
        <a href={`/bronnen/leveringen/${id}`} className="utrecht-link file-name">
          {fileName}
        </a>
        {invented ? <InventedMark what={filesTexts.invented} /> : null}
      </>
    ),
  },
  { header: filesTexts.columns.loadedOn, cell: ({ loadedAt }) => formatDate(loadedAt) },
  { header: filesTexts.columns.size, numeric: true, cell: ({ bytes }) => formatBytes(bytes) },
  { header: filesTexts.columns.used, numeric: true, cell: ({ rowsAccepted }) => formatNumber(rowsAccepted) },
  { header: filesTexts.columns.rejected, numeric: true, cell: ({ rowsRejected }) => formatNumber(rowsRejected) },
  { header: filesTexts.columns.hash, cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}</code> },
];

const rejectColumns: Column<RejectsByRule>[] = [
  { header: sourcesTexts.files.whatIsWrong, cell: ({ message }) => message },
  { header: filesTexts.columns.column, cell: ({ column }) => column },
  { header: filesTexts.columns.rows, numeric: true, cell: ({ rows }) => formatNumber(rows) },
  {
    header: sourcesTexts.files.example,
    cell: ({ examples }) =>
      examples.map(({ fileName, row }) => sourcesTexts.files.rowOf(fileName, formatNumber(row))).join('; '),
  },
];

/** The files of one source, and what was rejected in them; never the values themselves. */
export const KindDetails = ({ source }: { source: KindOfDelivery }) => {
  const { kind, title, files, rejected, accepted, invented } = source;
  const rejects = byRule(files);
  return (
    <details className="screen-only">
      <summary>
        {sourcesTexts.files.counted(
          title,
          files.length,
          filesTexts.rows(formatNumber(accepted), accepted === 1),
          formatNumber(rejected),
        )}
        {invented === 'none'
          ? ''
          : invented === 'part'
            ? sourcesTexts.files.partlyInvented
            : sourcesTexts.files.invented}
      </summary>
      {files.some(({ countsRounded }) => countsRounded) ? <p>{sourcesTexts.files.rounded}</p> : null}
      <p>
        <a href={`/bronnen/afspraken/${kind}`} className="utrecht-link">
          {filesTexts.whatMustBeIn}
        </a>
      </p>
      <DataTable
        caption={sourcesTexts.files.caption(title)}
        columns={fileColumns}
        rows={files}
        rowKey={({ id }) => id}
      />
      {rejects.length === 0 ? null : (
        <DataTable
          caption={sourcesTexts.files.rejectedCaption(title)}
          columns={rejectColumns}
          rows={rejects}
          rowKey={({ rule, column, message }) => `${kind}-${rule}-${column}-${message}`}
        />
      )}
    </details>
  );
};
