import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';

const delimiters = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export type CsvHeader = { delimiter: Delimiter; names: readonly string[] };

/** How many lines may stand above a header: a title, a selection, a date of print. */
const mostLinesAbove = 20;

/**
 * Header names are compared without case, surrounding space and differences in how an accent or a space is written: a
 * database writes DATUM_ONTVANGST.
 */
export const headerKey = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();

/** Reads the first line of a sample with the delimiter that splits it in most names; null when nothing splits it. */
export const csvHeader = (text: string): CsvHeader | null => headerOfLine(text.split(lineEnd, 1)[0] ?? '');

/** The first lines of a sample, each as if it were the header; null for a line that nothing splits. */
export const possibleHeaders = (text: string): (CsvHeader | null)[] =>
  text.split(lineEnd, mostLinesAbove + 1).map(headerOfLine);

/** What ends a line. */
export const lineEnd = /\r\n|\n|\r/;

/** A text with a space for each line end within quotes. */
export const breaksInQuotes = (text: string): string =>
  text.replaceAll(/"[^"]*"/g, (quoted) => quoted.replaceAll(new RegExp(lineEnd, 'g'), ' '));

const headerOfLine = (line: string): CsvHeader | null => {
  const candidates = delimiters
    .filter((delimiter) => line.includes(delimiter))
    .map((delimiter) => ({ delimiter, names: splitLine(line, delimiter) }));
  const best = candidates.toSorted((a, b) => b.names.length - a.names.length)[0];
  return best === undefined || best.names.length < 2 ? null : best;
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
