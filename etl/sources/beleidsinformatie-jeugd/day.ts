import { isoDate } from '../../readers/iso-date.ts';

/** A day of the protocol (JJJJMMDD), or as a spreadsheet saves it, in ISO; null for any other text and no existing day. */
export const dayOf = (text: string): string | null =>
  isoDate(text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3').replace(/^(\d{2})-(\d{2})-(\d{4})$/, '$3-$2-$1'));

/** The year of a birth date of which day and month may be unknown (JJJJMM00, JJJJ0000); null when it is no date. */
export const birthYearOf = (text: string): number | null => {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  const known = day === '00' ? `${year}${month === '00' ? '01' : month}01` : text;
  const iso = dayOf(year === undefined ? text : known);
  return iso === null ? null : Number(iso.slice(0, 4));
};
