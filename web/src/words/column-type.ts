import type { ContractSheet } from 'server/contract.ts';
import { formatNumber } from '../format.ts';

type Column = ContractSheet['columns'][number];

const types: Readonly<Record<string, string>> = {
  text: 'nummer of code',
  integer: 'geheel getal',
  decimal: 'getal, met komma',
  date: 'datum, zoals 31-12-2025',
  'yes-no': 'J of N',
  code: 'een van de codes',
  bsn: 'BSN, negen cijfers',
  'birth-date': 'geboortedatum',
};

/** What may stand in a column. */
export const columnWords = ({ type, codes, min, max, ahead, dropped }: Column): string => {
  if (type === 'text' && dropped) return 'tekst';
  if (codes.length > 0)
    return codes.map(({ code, meaning }) => (code === meaning ? code : `${code} (${meaning})`)).join(', ');
  const words = `${types[type] ?? type}${dropped ? '' : aheadWords(ahead)}`;
  if (min !== null && max !== null) return `${words} van ${plain(min)} tot en met ${plain(max)}`;
  return min === null ? words : `${words}, ten minste ${plain(min)}`;
};

/** How far a date may lie ahead. */
export const aheadWords = (years: number | undefined): string => {
  if (years === undefined) return '';
  if (years === 0) return ', niet na de dag van inlezen';
  return years >= 50
    ? ', ook een geplande dag'
    : `, tot en met ${years === 1 ? 'volgend jaar' : `${years} jaar na dit jaar`}`;
};

/** A year has no point in it. */
const plain = (value: number): string => (value >= 1900 && value <= 2100 ? String(value) : formatNumber(value));

/** What becomes of what stands there. */
export const keptWords = ({ type, dropped }: Column): string => {
  if (dropped) return 'nee, wordt weggegooid';
  if (type === 'bsn') return 'als pseudoniem';
  return type === 'birth-date' ? 'alleen het jaar' : 'ja';
};
