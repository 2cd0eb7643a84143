import { Refusal } from '../refusal.ts';
import { isBsn } from './bsn.ts';
import type { Sink } from './row-source.ts';
import { mask } from '../mask.ts';

const refuse = (where: string): never => {
  throw new Refusal(
    'persoonsgegevens',
    `In dit bestand horen openbare cijfers, en ${where}. Er is niets van bewaard.`,
    'Kijk of dit het goede bestand is. Haal openbare cijfers opnieuw op bij de bron, zonder iets toe te voegen.',
  );
};

/** Headers of lists of persons; a table of published figures has none of them. */
const ofPersons =
  /^(?:bsn|burgerservicenummer|sofi(?:nummer)?|(?:(?:achter|voor|roep|cli[eë]nt)[ _-]?)?na(?:am|men)|voorletters|geboortedatum|adres|straat(?:naam)?|huisnummer|postcode|telefoon(?:nummer)?|e-?mail(?:adres)?|cli[eë]nt(?:nummer|id)?)(?:_\d+)?$/i;

/**
 * Refuses a table of published figures with a column about persons.
 * @throws Refusal that names no value.
 */
export const refusePersonColumns = (names: readonly string[]): void => {
  if (names.some((name) => ofPersons.test(name.trim()))) refuse('er is een kolom over personen');
};

/**
 * Lets published figures through to `sink`. A text that holds a BSN refuses the file, and a report shows no value that could
 * hold one.
 */
export const withoutPersons = (sink: Sink): Sink => ({
  ...sink,
  accept: (rowNumber, values, line) => {
    for (const value of values)
      if (typeof value === 'string' && holdsBsn(value)) refuse(`in rij ${rowNumber} staat een burgerservicenummer`);
    sink.accept(rowNumber, values, line);
  },
  reject: (fault) =>
    sink.reject({ ...fault, maskedValue: fault.maskedValue === null ? null : shownLabel(fault.maskedValue) }),
});

/** Names of regions and topics are public and needed to mend a row; with a number in them that a person could have, they are not. */
export const shownLabel = (text: string): string =>
  holdsBsn(text) || isBsn(text.replaceAll(/\D/g, '')) ? mask(text) : text;

const holdsBsn = (text: string): boolean =>
  text.length >= 9 && (text.match(/(?<!\d)\d{9}(?!\d)/g)?.some(isBsn) ?? false);
