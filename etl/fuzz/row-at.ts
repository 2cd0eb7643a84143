import type { SoundFile } from './sound-file.ts';

type RowAt = SoundFile['rowAt'];

/**
 * Of a table with `;` each line is a row, the header and blank lines too, but for the line ends within quotes. A part that
 * stands within quotes has the row in which they began.
 */
export const rowOfTable: RowAt = (before) => {
  // A sign in its place, so that a return before a quoted text and a line feed behind it stay two line ends.
  const bare = before.toString('latin1').replaceAll(/(?<=^|[;\r\n])"(?:[^"]|"")*(?:"|$)/g, 'x');
  return 1 + (bare.match(/\r\n|\n|\r/g) ?? []).length;
};

/**
 * The column of the text of that table that began with a quote and was not closed, so that what follows stands in it; null
 * when there is none.
 */
export const columnWithin = (before: Buffer): string | null => {
  const bare = before.toString('latin1').replaceAll(/(?<=^|[;\r\n])"(?:[^"]|"")*"(?!")/g, 'x');
  const [names = ''] = bare.split(/[\r\n]/, 1);
  const open = /(?<=^|[;\r\n])"(?:[^"]|"")*$/.exec(bare);
  const row =
    bare
      .slice(0, open?.index ?? 0)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  return open === null ? null : (names.split(';')[row.split(';').length - 1] ?? null);
};

/** A row of a sheet says its own number. */
export const rowOfSheet: RowAt = (_before, part) => Number(/^<row r="(\d+)"/.exec(part.toString('latin1'))?.[1]);

/** Of JSON, by how many rows a document holds that ends there. */
export const rowOfJson =
  (end: string, rowsIn: (document: unknown) => number): RowAt =>
  (before) => {
    try {
      return 1 + rowsIn(JSON.parse(before.toString('utf8') + end));
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  };

/** Of XML, by how often an element with a row has begun. */
export const rowOfXml =
  (element: string): RowAt =>
  (before) =>
    before
      .toString('latin1')
      .replaceAll(/<!\[CDATA\[[^]*?\]\]>/g, '')
      .split(new RegExp(`<${element}[\\s>]`)).length;
