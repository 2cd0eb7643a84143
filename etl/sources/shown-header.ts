const longest = 40;

/** A word and words, as `Datum ontvangst` or `Aantal (x 1.000)`; what begins with a digit or another sign is a value. */
const headerShape = /^\p{L}[\p{L}\p{M}\d _/().,%&+'’-]*$/u;

/** Two words with a capital, or initials: Jan Jansen, J. de Vries, Jansen-de Boer, Fatima. Headers put one at the front at most. */
const nameShape = /\p{Lu}[^\s]*[\s.-]+(?:\p{Ll}{1,4}\s+){0,3}\p{Lu}\p{Ll}|^\p{L}+,\s*\p{L}/u;

/**
 * The header of a column that no contract knows, as an error may quote it; null for one that may be a value, as the row may be
 * data: digits in a row, a date or an address, or what is written as a name.
 */
export const shownHeader = (written: string): string | null => {
  const text = written.trim();
  const digits = text.replaceAll(/\D/g, '').length;
  return text.length <= longest && digits <= 4 && headerShape.test(text) && !nameShape.test(text) ? text : null;
};
