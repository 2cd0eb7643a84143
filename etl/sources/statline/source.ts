import { isJsonText } from '../is-json-text.ts';
import { rowSource } from '../row-source.ts';
import { pivotCsvOf } from './pivot-shape.ts';
import { readStatlineCsv } from './read-csv.ts';
import { readStatlineJson } from './read-json.ts';
import { columns } from './row.ts';
import { wideCsvOf } from './wide-shape.ts';

/** `value` with rows of TypedDataSet (ID and numbered topics) or Observations (Measure), not a list of codes. */
const isFigures = (text: string): boolean =>
  /"value"\s*:\s*\[\s*\{/.test(text) && (/"ID"[^}]*_\d+"\s*:/.test(text) || /"Measure"[^}]*"Value"/.test(text));

export const statline = rowSource({
  kind: 'statline',
  title: 'Tabellen van StatLine (CBS, RIVM)',
  owner: 'CBS en RIVM',
  cycle: 'yearly',
  recognises: ({ text }) =>
    isJsonText(text) ? isFigures(text) : pivotCsvOf(text) !== null || wideCsvOf(text) !== null,
  inSheet: (text) => (wideCsvOf(text)?.decimals === 'point' ? 'point' : 'comma'),
  columns,
  key: ['tabel', 'regio', 'onderwerp', 'periode', 'dimensies', 'marge'],
  period: { from: 'make_date(min(jaar), 1, 1)', to: 'make_date(max(jaar), 12, 31)', stated: true },
  maxRejectShare: 0.5,
  readRows: (file, sink) =>
    /\.json$/i.test(file.fileName) ? readStatlineJson(file, sink) : readStatlineCsv(file, sink),
});
