import { beginningOf } from '../../readers/as-utf8.ts';
import { headerIn } from '../../readers/table-below.ts';
import { Refusal } from '../../refusal.ts';
import { isJsonText } from '../is-json-text.ts';
import { standardSource } from '../standard-source.ts';
import { iv3Contract } from './contract.ts';
import { isRaw, isRawWithLabels } from './raw-columns.ts';
import { namesInJson } from './raw-records.ts';
import { readRaw } from './read-raw.ts';
import { isTotals, readTotals } from './read-totals.ts';

type Layout = 'totals' | 'raw' | 'labels';

const layouts: readonly (readonly [Layout, (names: readonly string[]) => boolean])[] = [
  ['totals', isTotals],
  ['raw', isRaw],
  ['labels', isRawWithLabels],
];

/** In which layout a file holds Iv3, by its header below any title lines; null when it is none. */
const layoutOf = (text: string): Layout | null => {
  const is = (has: (names: readonly string[]) => boolean): boolean =>
    isJsonText(text) ? has(namesInJson(text)) : headerIn(text, has) !== null;
  return layouts.find(([, has]) => is(has))?.[0] ?? null;
};

export const iv3 = standardSource(iv3Contract, {
  recognises: ({ text }) => layoutOf(text) !== null,
  inSheet: () => 'point',
  readRows: async (file, sink, { decimals }) => {
    const layout = layoutOf(await beginningOf(file.path, 'utf-8'));
    if (layout === 'totals') return readTotals(file, sink, decimals);
    if (layout === 'raw') return readRaw(file, sink, decimals);
    throw new Refusal(
      'iv3-met-namen',
      'Dit is ruwe Iv3 met namen in plaats van codes. Bij een naam is niet zeker welk taakveld het is.',
      'Download dezelfde tabel opnieuw en kies de ruwe data (CSV). Of haal hem op met npm run etl -- fetch.',
    );
  },
});
