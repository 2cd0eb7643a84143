import { headerKey } from '../../readers/csv-header.ts';
import type { SourceColumn } from '../source.ts';

export const columns = [
  // BSN, kind, code and first day make a record; without a known BSN the row itself does.
  { name: 'sleutel', type: 'text' },
  { name: 'persoon', type: 'text' },
  { name: 'soort', type: 'text' },
  { name: 'code', type: 'text' },
  { name: 'verwijzer', type: 'text' },
  { name: 'crisis', type: 'boolean' },
  { name: 'start', type: 'date' },
  { name: 'einde', type: 'date' },
  { name: 'reden', type: 'text' },
  { name: 'overgedragen', type: 'date' },
  { name: 'overgedragen_gekregen', type: 'date' },
  { name: 'gemeentecode', type: 'text' },
  { name: 'geboortejaar', type: 'integer' },
  { name: 'geslacht', type: 'text' },
  // The last day of the half year that the delivery is about.
  { name: 'peildatum', type: 'date' },
] as const satisfies readonly SourceColumn[];

/** The fields of the protocol, with the names that a header may give them (interpretatie: no delivery was seen). */
const names = {
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

export type Field = keyof typeof names;

/** Where each field stands in a header; null when it is no delivery of this kind. */
export const fieldsOf = (header: readonly string[]): ReadonlyMap<Field, number> | null => {
  const keys = header.map(headerKey);
  const found = new Map<Field, number>();
  for (const field of Object.keys(names) as Field[]) {
    const index = keys.findIndex((key) => names[field].some((name) => name === key));
    if (index !== -1) found.set(field, index);
  }
  const isOne = (['bsn', 'born', 'start'] as const).every((field) => found.has(field));
  return isOne && found.has('care') !== found.has('measure') ? found : null;
};
