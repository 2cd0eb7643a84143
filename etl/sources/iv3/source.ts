import { beginningOf } from '../../readers/as-utf8.ts';
import { standardSource } from '../standard-source.ts';
import { iv3Contract, totalsHeader } from './contract.ts';
import { namesIn } from './raw-records.ts';
import { rawColumns, readRaw } from './read-raw.ts';
import { readTotals } from './read-totals.ts';

const isTotals = (names: readonly string[]): boolean =>
  Object.values(totalsHeader).every((name) => names.includes(name));

const isRaw = (names: readonly string[]): boolean => Object.values(rawColumns(names)).every((index) => index !== -1);

export const iv3 = standardSource(iv3Contract, {
  recognises: ({ text }) => isTotals(namesIn(text)) || isRaw(namesIn(text)),
  inSheet: () => 'point',
  readRows: async (file, sink) =>
    isTotals(namesIn(await beginningOf(file.path, 'utf-8'))) ? readTotals(file, sink) : readRaw(file, sink),
});
