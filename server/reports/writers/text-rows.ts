/** Letters on a line of the six columns that a text takes: 140 widths of a figure, with room to spare. */
const onLine = 125;

/** Points of a line of 11 points; a row of a workbook is 409 points at most, and a cell has 32,767 letters at most. */
const linePoints = 15;
const mostLines = 26;

/** A text of one row of a workbook, and how high (points) that row must be: no program finds that out for cells that were merged. */
export type TextRow = { text: string; height: number };

const linesOf = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / onLine)), 0);

/** Words, each no longer than a line of them may be. */
const wordsOf = (text: string): string[] =>
  text.split(/(?<= )|(?<=\n)/).flatMap((word) => word.match(/[\s\S]{1,1000}/gu) ?? []);

/** A text as rows of a workbook, one for each 26 lines of it, broken between words. */
export function textRows(text: string): TextRow[] {
  const rows: string[] = [];
  let row = '';
  for (const word of wordsOf(text)) {
    if (linesOf(row + word) > mostLines) {
      rows.push(row);
      row = '';
    }
    row += word;
  }
  return [...rows, row].map((one) => ({ text: one, height: linesOf(one) * linePoints }));
}
