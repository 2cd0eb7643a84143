import { basename } from 'node:path';
import { isBsn } from './sources/bsn.ts';

const hidden = '#########';

/** 20240131, with or without a time behind it, or 31012024 as StatLine names its files. */
const moment =
  /^(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)$/;

/**
 * A file name or path as it may be kept and shown: eight or more digits in a row become #########, and so do nine digits
 * with spaces, points or dashes between that pass the elfproef. A day (20240131) stays.
 */
export const shownName = (name: string): string =>
  name
    .replaceAll(/(?<!\d)\d(?:[ ._-]?\d){8}(?!\d)/g, (run) => (isBsn(run.replaceAll(/\D/g, '')) ? hidden : run))
    .replaceAll(/\d{8,}/g, (run) => (moment.test(run) ? run : hidden));

/** Whether something was left out of a name. */
export const isHidden = (shown: string): boolean => basename(shown).includes(hidden);

/** What to tell whoever delivers a file with such a name. */
export const hiddenNote =
  'In de bestandsnaam staat een lang nummer; dat is weggelaten. Zet geen namen of nummers van mensen in een bestandsnaam.';

/** A message, which may quote a path, without eight or nine digits in a row; the ids of deliveries stay. */
export const shownMessage = (text: string): string => text.replaceAll(/(?<![0-9a-f])\d{8,9}(?![0-9a-f])/g, hidden);
