import { holdsPerson } from '../columns/personal-text.ts';

/** The number of a case in which somebody's BSN, or anything like it, stands: its pseudonym still tells cases apart. */
export const withoutPerson = (number: string | null, pseudonymise: (text: string) => string): string | null =>
  number !== null && holdsPerson(number) ? `code-${pseudonymise(number)}` : number;
