import type { ReadTable } from './tables-of.ts';

/** Every figure by 'heading or sheet | caption | row | column'. */
export type Figures = ReadonlyMap<string, number>;

/** The address of a figure, without spaces: where a line is broken differs from form to form. */
export const addressOf = (...parts: readonly string[]): string =>
  parts.map((part) => part.replaceAll(/\s/g, '')).join(' | ');

/** Tables that hold no figures of the release but words, or how many lines there are of something. */
const without =
  /^(Hoe gaat het met|Waar komen|Wat meet|Wat is er aan|Wat betekenen|Wat is geteld|Dit zeggen|Doelen met|Indicatoren met|Hoeveel|Cijfers van|Wat de cijfers)/;
/** Columns with a period in them. */
const words = /^(Periode|Vergeleken met|Jaar)$|, laatste dag$/;

/** '€ −1.382.000' as a number; null for words. */
function numberIn(cell: string | number | null): number | null {
  if (typeof cell !== 'string') return cell;
  const text = cell
    .replaceAll(/[€\s.]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

const isOfChanges = ({ caption }: ReadTable): boolean => caption.startsWith('Grootste verschillen');

/** The figures that stand in the tables of a file, by the same addresses; without the largest changes. */
export const figuresIn = (tables: readonly ReadTable[]): Figures =>
  new Map(
    tables
      .filter((table) => table.caption !== '' && !without.test(table.caption) && !isOfChanges(table))
      .flatMap(({ under, caption, header, rows }) =>
        rows.flatMap(([row, ...cells]) =>
          cells.flatMap((cell, at): [string, number][] => {
            const column = header[at + 1] ?? '';
            const value = words.test(column) ? null : numberIn(cell);
            return value === null ? [] : [[addressOf(under, caption, String(row), column), value]];
          }),
        ),
      ),
  );

/** The rows of the tables of the largest changes. */
export const changesIn = (tables: readonly ReadTable[]): unknown[][] =>
  tables.filter(isOfChanges).flatMap(({ rows }) => rows.map(([group, ...cells]) => [group, ...cells.map(numberIn)]));
