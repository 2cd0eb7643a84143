/** Shows the shape of a value and nothing else: every digit becomes #, every letter x; at most 20 characters. */
export const mask = (value: string): string => value.slice(0, 20).replaceAll(/\p{N}/gu, '#').replaceAll(/\p{L}/gu, 'x');

/** The same in SQL, over an expression. */
export const maskSql = (expression: string): string =>
  `regexp_replace(regexp_replace(left(${expression}, 20), '\\p{N}', '#', 'g'), '\\p{L}', 'x', 'g')`;
