import { beginningOf } from '../../readers/as-utf8.ts';
import { isJsonText } from '../is-json-text.ts';
import { standardSource } from '../standard-source.ts';
import { statlineContract } from './contract.ts';
import { pivotCsvOf } from './pivot-shape.ts';
import { readStatlineCsv } from './read-csv.ts';
import { readStatlineJson } from './read-json.ts';
import { isObservationsCsv, readObservations } from './read-observations.ts';
import { wideCsvOf } from './wide-shape.ts';

/** `value` with rows of TypedDataSet (ID and numbered topics) or Observations (Measure), not a list of codes. */
const isFigures = (text: string): boolean =>
  /"value"\s*:\s*\[\s*\{/.test(text) && (/"ID"[^}]*_\d+"\s*:/.test(text) || /"Measure"[^}]*"Value"/.test(text));

export const statline = standardSource(statlineContract, {
  recognises: ({ text }) =>
    isJsonText(text)
      ? isFigures(text)
      : isObservationsCsv(text) || pivotCsvOf(text) !== null || wideCsvOf(text) !== null,
  inSheet: (text) => (isObservationsCsv(text) || wideCsvOf(text)?.decimals === 'point' ? 'point' : 'comma'),
  readRows: async (file, sink, { decimals }) => {
    const text = await beginningOf(file.path, 'utf-8');
    if (isJsonText(text)) return readStatlineJson(file, sink);
    return isObservationsCsv(text) ? readObservations(file, sink, decimals) : readStatlineCsv(file, sink, decimals);
  },
});
