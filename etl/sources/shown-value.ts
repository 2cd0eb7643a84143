import { mask } from '../mask.ts';

/**
 * A faulty value as a report may show it: short codes, dates and amounts as they are; longer text, and digits that could
 * be a BSN, by their shape alone.
 */
export const shownValue = (text: string): string =>
  text.length <= 5 || (/^[\d.,:T+-]{1,30}$/.test(text) && !/\d{8}/.test(text)) ? text : mask(text);
