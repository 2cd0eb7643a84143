import { formatMillions } from '../format.ts';

/** A difference in millions of euros with its sign, two decimals so that small ones are not nothing: '+ € 0,28 mln'. */
export const signedMillions = (difference: number): string =>
  `${difference < 0 ? '\u2212' : '+'}\u00A0${formatMillions(Math.abs(difference), 2)}`;
