import { Refusal } from '../refusal.ts';
import { isBsn } from './bsn.ts';
import { holdsPerson } from './columns/personal-text.ts';
import type { Sink } from './row-source.ts';
import { mask } from '../mask.ts';
import { shownValue } from './shown-value.ts';
import { isKnownRegion } from './statline/region.ts';

/** @throws Refusal that names no value. */
export const refusePersons = (where: string): never => {
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
  if (names.some((name) => ofPersons.test(name.trim()))) refusePersons('er is een kolom over personen');
};

/** A sink for published figures of which a report shows no value that could be about a person. */
export const withShownLabels = (sink: Sink): Sink => ({
  ...sink,
  reject: (fault) =>
    sink.reject({ ...fault, maskedValue: fault.maskedValue === null ? null : shownLabel(fault.maskedValue) }),
});

/**
 * A value as a report on published figures may show it: codes, numbers and what has a digit, and names of regions that are
 * known or that name their kind, as (PV), which are needed to mend a row. Other words could be a person, and so could a number of one.
 */
export const shownLabel = (text: string): string => {
  if (holdsPerson(text) || isBsn(text.replaceAll(/\D/g, ''))) return mask(text);
  const isRegion = isKnownRegion(text) || / \([A-Z]{2,3}\)$/.test(text);
  return isRegion || (/\d/.test(text) && !twoNames.test(text)) ? text : shownValue(text);
};

/** Jan Jansen, Piet de Vries, Anna van der Berg. */
const twoNames = /\p{Lu}[\p{Ll}.]+ (?:\p{Ll}{1,4} ){0,2}\p{Lu}\p{Ll}+/u;
