import { beginningOf } from '../../readers/as-utf8.ts';
import { rowSource } from '../row-source.ts';
import { namesIn } from './raw-records.ts';
import { rawColumns, readRaw } from './read-raw.ts';
import { readTotals } from './read-totals.ts';
import { columns } from './row.ts';

const isTotals = (names: readonly string[]): boolean =>
  ['Gemeenten', 'Taakveld', 'Baten', 'Lasten'].every((name) => names.includes(name));

const isRaw = (names: readonly string[]): boolean => Object.values(rawColumns(names)).every((index) => index !== -1);

export const iv3 = rowSource({
  kind: 'iv3',
  title: 'Informatie voor derden (Iv3): lasten en baten per taakveld',
  owner: 'CBS, uit opgaven van gemeenten',
  cycle: 'yearly',
  recognises: ({ text }) => isTotals(namesIn(text)) || isRaw(namesIn(text)),
  inSheet: () => 'point',
  columns,
  key: ['regio', 'jaar', 'verslagsoort', 'taakveld'],
  period: { from: 'make_date(min(jaar), 1, 1)', to: 'make_date(max(jaar), 12, 31)', stated: true },
  maxRejectShare: 0.05,
  readRows: async (file, sink) =>
    isTotals(namesIn(await beginningOf(file.path, 'utf-8'))) ? readTotals(file, sink) : readRaw(file, sink),
});
