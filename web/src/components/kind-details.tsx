import type { Delivery } from 'server/contract.ts';
import type { KindOfDelivery } from '../deliveries/by-kind.ts';
import { byRule, type RejectsByRule } from '../deliveries/by-rule.ts';
import { formatBytes, formatDate, formatNumber } from '../format.ts';
import { InventedMark } from './invented-mark.tsx';
import { DataTable, type Column } from './data-table.tsx';
import { sourcesTexts as texts } from '../texts/sources.ts';

const fileColumns: Column<Delivery>[] = [
  {
    header: texts.columns.file,
    cell: ({ id, fileName, invented }) => (
      <>
        <a href={`/bronnen/leveringen/${id}`} className="utrecht-link file-name">
          {fileName}
        </a>
        {invented ? <InventedMark what={texts.invented} /> : null}
      </>
    ),
  },
  { header: texts.columns.loadedOn, cell: ({ loadedAt }) => formatDate(loadedAt) },
  { header: texts.columns.size, numeric: true, cell: ({ bytes }) => formatBytes(bytes) },
  { header: texts.columns.used, numeric: true, cell: ({ rowsAccepted }) => formatNumber(rowsAccepted) },
  { header: texts.columns.rejected, numeric: true, cell: ({ rowsRejected }) => formatNumber(rowsRejected) },
  { header: texts.columns.hash, cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}</code> },
];

const rejectColumns: Column<RejectsByRule>[] = [
  { header: texts.files.whatIsWrong, cell: ({ message }) => message },
  { header: texts.columns.column, cell: ({ column }) => column },
  { header: texts.columns.rows, numeric: true, cell: ({ rows }) => formatNumber(rows) },
  {
    header: texts.files.example,
    cell: ({ examples }) =>
      examples.map(({ fileName, row }) => texts.files.rowOf(fileName, formatNumber(row))).join('; '),
  },
];

/** The files of one source, and what was rejected in them; never the values themselves. */
export const KindDetails = ({ source }: { source: KindOfDelivery }) => {
  const { kind, title, files, rejected, accepted, invented } = source;
  const rejects = byRule(files);
  return (
    <details className="screen-only">
      <summary>
        {texts.files.counted(
          title,
          files.length,
          texts.rows(formatNumber(accepted), accepted === 1),
          formatNumber(rejected),
        )}
        {invented === 'none' ? '' : invented === 'part' ? texts.files.partlyInvented : texts.files.invented}
      </summary>
      {files.some(({ countsRounded }) => countsRounded) ? <p>{texts.files.rounded}</p> : null}
      <p>
        <a href={`/bronnen/afspraken/${kind}`} className="utrecht-link">
          {texts.whatMustBeIn}
        </a>
      </p>
      <DataTable caption={texts.files.caption(title)} columns={fileColumns} rows={files} rowKey={({ id }) => id} />
      {rejects.length === 0 ? null : (
        <DataTable
          caption={texts.files.rejectedCaption(title)}
          columns={rejectColumns}
          rows={rejects}
          rowKey={({ rule, column, message }) => `${kind}-${rule}-${column}-${message}`}
        />
      )}
    </details>
  );
};
