import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';

const delimiters = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export type CsvHeader = { delimiter: Delimiter; names: readonly string[] };

/** Header names are compared without case, surrounding space and differences in how an accent is written. */
export const headerKey = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** Reads the first line of a sample with the delimiter that splits it in most names; null when nothing splits it. */
export const csvHeader = (text: string): CsvHeader | null => {
  const line = text.split(/\r\n|\n|\r/, 1)[0] ?? '';
  const candidates = delimiters.map((delimiter) => ({ delimiter, names: splitLine(line, delimiter) }));
  const best = candidates.reduce((a, b) => (b.names.length > a.names.length ? b : a));
  return best.names.length < 2 ? null : best;
};

const splitLine = (line: string, delimiter: Delimiter): string[] => {
  try {
    const rows: string[][] = parse(line, { delimiter, trim: true, to: 1 });
    return rows[0] ?? [];
  } catch (error) {
    // Quotes that do not fit this delimiter: it is another one, or no CSV at all.
    if (error instanceof CsvError) return [];
    throw error;
  }
};
