import { formatEuro, formatMillions } from '../format.ts';

/** Below this (EUR) an amount in millions with two decimals would read as nothing. */
const least = 5000;

/** A difference with its sign, in millions of euros with two decimals: '+ € 0,28 mln'; a small one in euros. */
export const signedAmount = (difference: number): string => {
  const size = Math.abs(difference);
  return `${difference < 0 ? '\u2212' : '+'}\u00A0${size < least ? formatEuro(size) : formatMillions(size, 2)}`;
};
