import { shownName } from './shown-name.ts';

const hidden = '#########';

/** Of a phone number with spaces or dashes; one written as a whole is a long number already. */
const phone = /(?<!\d)(?:\+31[ -]?|0)[1-9](?:[ -]?\d){8}(?!\d)/g;

const email = /[^\s@<>()"',;:]+@[^\s@<>()"',;:]+/g;

/** Where a file comes from, as a person wrote it, without what tells of somebody: long numbers, phone numbers and addresses of e-mail. */
export const shownSource = (text: string): string =>
  shownName(text.replaceAll(email, hidden).replaceAll(phone, hidden));

/** What to tell whoever wrote such a text. */
export const hiddenInSource =
  'Bij "source" in levering.json stond een e-mailadres, telefoonnummer of ander lang nummer; dat is weggelaten. Noem alleen het team of het systeem.';
