/**
 * Whether the cells of a line below a source are words of explanation and no row of a table: one cell, or several words
 * first and in no cell a figure, a mark for a missing one or a code. A separator in a sentence makes cells of it.
 */
export const isExplanation = (cells: readonly string[]): boolean => {
  const [first = '', ...others] = cells.map((cell) => cell.trim());
  if (others.every((cell) => cell === '')) return true;
  return (
    /\p{L}{2}\s+\p{L}/u.test(first) && others.every((cell) => cell === '' || (isWords(cell) && !isMarkedFigure(cell)))
  );
};

/** A figure with a word behind it: `1 voorlopig`. */
const isMarkedFigure = (cell: string): boolean => /^[-+\u2212]?\d\S*\s+\S+$/.test(cell);

/** No figure and no mark (., x, n.v.t.), which have no two letters beside each other, and no code (GM0171, 2023JJ00). */
export const isWords = (cell: string): boolean => /\p{L}{2}/u.test(cell) && !/^\S*\d\S*$/.test(cell);
