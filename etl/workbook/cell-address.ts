/** The column of a cell from 0, of an address such as AB12; -1 when it is none. */
export const columnOf = (address: string): number => {
  let column = 0;
  let at = 0;
  for (; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return at > 3 ? -1 : column - 1;
};

/** The address of a cell as Excel shows it; the column counts from 0. */
export const addressOf = (column: number, row: number): string => {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCodePoint(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
};
