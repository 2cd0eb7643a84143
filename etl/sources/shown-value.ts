import { mask, maskSql } from '../mask.ts';

/**
 * A faulty value as a report may show it: short codes, dates and amounts as they are; longer text, what is written as a
 * name (Anna), and digits that could be a BSN, by their shape alone.
 */
export const shownValue = (text: string): string =>
  (text.length <= 5 && !/^\p{Lu}\p{Ll}+$/u.test(text)) ||
  (/^[\d.,:T+-]{1,30}$/.test(text) && !/\d{8}/.test(text.replaceAll('.', '')))
    ? text
    : mask(text);

/** The same in SQL over an expression; where `masked` holds the shape alone. */
export const shownSql = (text: string, masked: string): string => `case when not ${masked}
    and ((length(${text}) <= 5 and not regexp_full_match(${text}, '\\p{Lu}\\p{Ll}+'))
      or (regexp_full_match(${text}, '[\\d.,:T+-]{1,30}') and not regexp_matches(replace(${text}, '.', ''), '\\d{8}')))
    then ${text} else ${maskSql(text)} end`;
