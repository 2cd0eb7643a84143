import { mask } from '../../mask.ts';
import { isoDate } from '../../readers/iso-date.ts';
import { isBsn } from '../bsn.ts';
import { woonplaats } from '../code-lists.ts';
import type { ProductFault } from './check-product.ts';
import type { MessageKind } from './message-kinds.ts';
import type { Client } from './message.ts';
import type { MessageRow } from './row.ts';

const sexes: Readonly<Record<string, string>> = { 1: 'M', 2: 'V' };

/**
 * Whether the year of a birth date is known, by the code of DatumGebruik (COD170): 1 day unknown, 2 day and month unknown,
 * 3 nothing known. What is unknown is filled with 01, and the year with 1900 (iWmo and iJw, regel IV009).
 */
const yearKnown: Readonly<Record<string, boolean>> = { 1: true, 2: true, 3: false };

/** The pseudonym of the client and the little that is kept beside it; no name, address or day of birth. */
export const personOf = (
  { bsn, born, bornKnown, sex, town }: Client,
  { role }: MessageKind,
  pseudonymise: (bsn: string) => string,
): { row: MessageRow; faults: ProductFault[] } => {
  if (role === 'retour' || role === 'antwoord') return { row: {}, faults: [] };
  const faults: ProductFault[] = [];
  if (bsn === null || !isBsn(bsn))
    faults.push({
      column: 'Bsn',
      rule: 'bsn',
      line: null,
      value: bsn === null ? null : mask(bsn),
      message: 'Het burgerservicenummer ontbreekt of klopt niet (elfproef). Vraag de afzender om het goede nummer.',
    });
  const birthDate = born === null ? null : isoDate(born);
  if (born !== null && birthDate === null)
    faults.push({
      column: 'Geboortedatum',
      rule: 'datum',
      line: null,
      value: mask(born),
      message: 'De geboortedatum is geen bestaande dag. Vraag de afzender om de goede datum.',
    });
  if (bornKnown !== null && !(bornKnown in yearKnown))
    faults.push({
      column: 'DatumGebruik',
      rule: 'codelijst',
      line: null,
      value: bornKnown,
      message: 'DatumGebruik staat niet in de codelijst datumgebruik. Vraag de afzender om de goede code.',
    });
  if (bsn === null || faults.length > 0) return { row: {}, faults };
  return {
    row: {
      persoon: pseudonymise(bsn),
      geboortejaar: birthDate === null || yearKnown[bornKnown ?? ''] === false ? null : Number(birthDate.slice(0, 4)),
      geslacht: sexes[sex ?? ''] ?? null,
      wijk: town === null ? null : (woonplaats[town] ?? null),
    },
    faults,
  };
};
