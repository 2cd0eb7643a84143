/** Twips (1/20 point) of the text of an A4 page with the margins of a report. */
const textWidth = 9638;

/** Twips of a letter of 9 points, where a text may be broken between words. */
const letter = 105;

/** Twips of a bold letter of 9 points, for words that may not break: those of Arial with a tenth to spare for letters in its place. */
const wide = (one: string): number => {
  if (/[MWmw%@]/.test(one)) return 190;
  if (/[fijlrtI.,:;()/'’\u00A0]/.test(one)) return 75;
  return /\p{Lu}/u.test(one) ? 155 : 122;
};

/** What is not bold, below the header, is a tenth narrower. */
const thin = 0.9;

/** Twips at each side of a cell, and of the room that both take with some to spare. */
export const cellSide = 70;
const room = 2 * cellSide + 14;

/** A column wider than this many letters has lines enough in it to be read. */
const widest = 140;

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** A space that does not break (€ 1.000) holds a word together. */
const widestWord = (text: string): number =>
  Math.max(0, ...text.split(/[ \n]|(?<=-)/).map((word) => sum([...word].map(wide))));

/** Where all words together are wider than the page, those of the widest columns are broken, and the others stay whole. */
function capped(widths: readonly number[]): number[] {
  let most = Math.max(0, ...widths);
  const within = () => widths.map((width) => Math.min(width, most));
  while (sum(within()) > textWidth) most -= letter;
  return within();
}

/**
 * The widths of the columns of a table in twips, which add up to the page: each has room for its longest word, and what is left goes to
 * the columns with the longest texts. `rows` are the header and the rows, as written.
 */
export function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''));
  const least = capped(
    columns.map((texts) => Math.max(...texts.map((text, at) => widestWord(text) * (at === 0 ? 1 : thin))) + room),
  );
  const more = columns.map((texts, at) =>
    Math.max(1, Math.min(widest, Math.max(...texts.map(({ length }) => length))) * letter + room - (least[at] ?? 0)),
  );
  const rest = textWidth - sum(least);
  const whole = least.map((width, at) => Math.floor(width + ((more[at] ?? 0) / sum(more)) * rest));
  return whole.map((width, at) => (at === 0 ? width + textWidth - sum(whole) : width));
}
