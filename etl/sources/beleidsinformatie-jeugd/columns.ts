import { headerKey } from '../../readers/csv-header.ts';

/** The fields of the protocol, with the names that a header may give them (interpretatie: no delivery was seen). */
export const fieldNames = {
  bsn: ['bsn', 'burgerservicenummer'],
  born: ['geboortedatum'],
  sex: ['geslacht'],
  place: ['postcode', 'gemeentecode', 'postcode of gemeentecode'],
  referrer: ['verwijzer'],
  care: ['hulpvorm', 'vorm van jeugdhulp'],
  measure: ['type maatregel', 'maatregel'],
  crisis: ['crisis'],
  start: ['datum aanvang', 'aanvang'],
  end: ['datum einde', 'einde'],
  reason: ['reden beëindiging', 'reden beeindiging'],
  handedOver: ['datum overgedragen'],
  takenOver: ['datum overgedragen gekregen'],
} as const;

export type Field = keyof typeof fieldNames;

/** Where each field stands in a header; null when it is no delivery of this kind. */
export const fieldsOf = (header: readonly string[]): ReadonlyMap<Field, number> | null => {
  const keys = header.map(headerKey);
  const found = new Map<Field, number>();
  for (const field of Object.keys(fieldNames) as Field[]) {
    const index = keys.findIndex((key) => fieldNames[field].some((name) => name === key));
    if (index !== -1) found.set(field, index);
  }
  const isOne = (['bsn', 'born', 'start'] as const).every((field) => found.has(field));
  return isOne && found.has('care') !== found.has('measure') ? found : null;
};

/** Whether names are those of a delivery of this kind. */
export const isHeader = (names: readonly string[]): boolean => fieldsOf(names) !== null;
