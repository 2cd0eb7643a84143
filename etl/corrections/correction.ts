import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Source } from '../sources/source.ts';

/** A known fault of a source: which rows have it, what stands there, what should, why, and who says so. */
export type Correction = {
  naam: string;
  soort: string;
  /** Column and value pairs that pick the rows. */
  waar: Readonly<Record<string, string>>;
  kolom: string;
  /** What the source has wrong; null is an empty cell. */
  staat: string | null;
  /** What belongs there: a value, an empty cell, or no row at all. */
  hoort: { value: string | null } | 'weglaten';
  waarom: string;
  bron: string;
};

/** Reads a list of corrections (corrections.csv); throws at a line that names a kind or column that does not exist. */
export const readCorrections = (text: string, sources: readonly Source[]): readonly Correction[] => {
  const corrections = parseCorrections(text);
  for (const correction of corrections) {
    const columns = sources.find(({ kind }) => kind === correction.soort)?.columns.map(({ name }) => name);
    const unknown = [...Object.keys(correction.waar), correction.kolom].filter((name) => !columns?.includes(name));
    if (columns === undefined || unknown.length > 0)
      throw new Error(
        `corrections.csv, ${correction.naam}: ${columns === undefined ? `de soort ${correction.soort}` : `de kolom ${unknown[0]}`} bestaat niet.`,
      );
  }
  return corrections;
};

const parseCorrections = (text: string): readonly Correction[] => {
  const lines: Record<string, string>[] = parse(text, { delimiter: ';', columns: true });
  return lines.map((line) => {
    const cell = (name: string): string => line[name]?.trim() ?? '';
    const pairs = cell('waar')
      .split(',')
      .map((pair): [string, string] => {
        const [name = '', ...rest] = pair.split('=');
        return [name.trim(), rest.join('=').trim()];
      });
    const correction: Correction = {
      naam: cell('naam'),
      soort: cell('soort'),
      waar: Object.fromEntries(pairs),
      kolom: cell('kolom'),
      staat: valueOf(cell('staat')),
      hoort: cell('hoort') === '(weglaten)' ? 'weglaten' : { value: valueOf(cell('hoort')) },
      waarom: cell('waarom'),
      bron: cell('bron'),
    };
    if (correction.waarom === '' || correction.bron === '')
      throw new Error(`corrections.csv, ${correction.naam}: zonder waarom en bron wordt niets verbeterd.`);
    return correction;
  });
};

const valueOf = (text: string): string | null => (text === '' ? null : text);

/** The corrections that the product brings, as text. */
export const correctionsText = (): string => readFileSync(join(import.meta.dirname, 'corrections.csv'), 'utf8');

let known: readonly Correction[] | null = null;

/**
 * Whether a row has a fault for which the product leaves it out while a generation is built. A reader keeps such a row, so
 * that it is written down as corrected, and not among the rows that whoever delivered the file must mend.
 */
export const isLeftOut = (soort: string, row: Readonly<Record<string, string | number>>): boolean => {
  known ??= parseCorrections(correctionsText());
  return known.some(
    (one) =>
      one.soort === soort &&
      one.hoort === 'weglaten' &&
      Object.entries({ ...one.waar, [one.kolom]: one.staat }).every(([name, value]) => String(row[name]) === value),
  );
};
