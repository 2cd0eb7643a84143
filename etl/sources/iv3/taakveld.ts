import { readReference } from '../../reference/read-reference.ts';

const known = readReference('taakvelden');

/** The code in front of a label, such as `6.71a` in `6.71a Huishoudelijke hulp (WMO)`; null when there is none. */
export const taakveldIn = (label: string): string | null =>
  /^(\d{1,2}\.\d{1,3}[a-z]?)(?:\s|$)/.exec(label.trim().toLowerCase())?.[1] ?? null;

/** Whether a code belongs to the social domain (6, and 7.1) of a year with taakvelden, but the list does not know it. */
export const isUnknownSocialDomain = (code: string, year: number): boolean =>
  // Before 2017 a report had functions: their 6.x and 7.x mean something else.
  year >= 2017 &&
  /^(?:6\.|7\.1(?!\d))/.test(code) &&
  !known.some(
    (row) =>
      row['code'] === code &&
      Number(row['van_jaar']) <= year &&
      (row['tot_jaar'] === '' || Number(row['tot_jaar']) >= year),
  );
