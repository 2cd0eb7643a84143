import type { DecimalStyle } from './columns/column-sql.ts';

/** What stands around the digits of an amount, and the spaces within. */
export const around = '€|EUR|[ \\x{a0}\\x{202f}\\x{2009}]|[DC]$';

export const marks: Readonly<Record<DecimalStyle, readonly [mark: string, other: string]>> = {
  comma: [',', '\\.'],
  point: ['\\.', ','],
};

/** Numbers that are one thing or another, as 1.234 or 1,234, by which `mark` they have. */
export const unsure = (mark: string): string => `[1-9]\\d{0,2}${mark}\\d{3}`;

/** Numbers of which the last `mark` can only be that of the decimals, or in which the other can only stand per thousand. */
export const certain = (mark: string, other: string): string =>
  [
    `(\\d+|\\d{1,3}(${other}\\d{3})*)${mark}\\d{1,2}`,
    `(\\d{4,}|0\\d*|\\d{1,3}(${other}\\d{3})+)${mark}\\d+`,
    `\\d{1,3}(${other}\\d{3}){2,}`,
    `\\d+${mark}\\d{4,}`,
  ].join('|');

const whole = (shape: string): RegExp => new RegExp(`^(?:${shape})$`);
const spaceAndCoin = /€|EUR|[ \u00a0\u202f\u2009]|[DC]$/g;
const commaShape = whole(certain(...marks.comma));
const pointShape = whole(certain(...marks.point));
const unsureShape = whole(`${unsure(',')}|${unsure('\\.')}`);

/** How a text writes its decimals; `unsure` where it is one number or another, null where it tells nothing. */
export const styleOfText = (text: string): DecimalStyle | 'unsure' | null => {
  const bare = text
    .trim()
    .replaceAll(spaceAndCoin, '')
    .replace(/^[-+–\u2212]+/, '')
    .replace(/[-+–\u2212]+$/, '');
  if (unsureShape.test(bare)) return 'unsure';
  if (commaShape.test(bare)) return 'comma';
  return pointShape.test(bare) ? 'point' : null;
};
