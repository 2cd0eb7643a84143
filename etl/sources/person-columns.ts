import type { Column } from './contract.ts';
import { geslacht, woonplaats } from './code-lists.ts';

/** The columns about a person that most municipal exports begin with. */
export const personColumns: readonly Column[] = [
  { name: 'BSN', type: 'bsn', required: true },
  { name: 'Naam', type: 'text', dropped: true },
  { name: 'Geboortedatum', type: 'birth-date' },
  { name: 'Geslacht', type: 'code', codes: geslacht },
  { name: 'Woonplaats', type: 'code', codes: woonplaats },
];
