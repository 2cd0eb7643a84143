/** Twips (1/20 point) of the text of an A4 page with the margins of a report. */
const textWidth = 9638;

/** Twips of a letter of 9 points: of a bold one in a wide font, for words that may not break, and of any. Where Open Sans is not there, a program takes another font. */
const wide = 130;
const letter = 105;

/** Twips of the room at both sides of a cell. */
const room = 230;

/** A column wider than this many letters has lines enough in it to be read. */
const widest = 70;

/** A space that does not break (€ 1.000) holds a word together. */
const longestWord = (text: string): number => Math.max(0, ...text.split(/[ \n-]/).map(({ length }) => length));

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/**
 * The widths of the columns of a table in twips, which add up to the page: each has room for its longest word, and what is left goes to
 * the columns with the longest texts. `rows` are the header and the rows, as written.
 */
export function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''));
  const least = columns.map((texts) => Math.max(...texts.map(longestWord)) * wide + room);
  const wanted = columns.map((texts, at) =>
    Math.max(least[at] ?? 0, Math.min(widest, Math.max(...texts.map(({ length }) => length))) * letter + room),
  );
  const rest = textWidth - sum(least);
  const more = sum(wanted) - sum(least);
  const widths = least.map((width, at) => {
    // Words too long for the page are broken, in all columns alike.
    if (rest <= 0) return (width / sum(least)) * textWidth;
    return more === 0 ? (width / sum(least)) * textWidth : width + (((wanted[at] ?? 0) - width) / more) * rest;
  });
  const whole = widths.map(Math.floor);
  return whole.map((width, at) => (at === 0 ? width + textWidth - sum(whole) : width));
}
