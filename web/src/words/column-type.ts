import type { ContractSheet } from 'server/contract.ts';
import { formatNumber } from '../format.ts';
import { contractTexts } from '../texts/contract.ts';
import { filesTexts } from '../texts/files.ts';

type Column = ContractSheet['columns'][number];

const types: Readonly<Record<string, string>> = contractTexts.types;

/** What may stand in a column. */
export const columnWords = ({ type, codes, min, max, ahead, dropped }: Column): string => {
  if (type === 'text' && dropped) return contractTexts.types.freeText;
  if (codes.length > 0)
    return codes.map(({ code, meaning }) => (code === meaning ? code : contractTexts.codeOf(code, meaning))).join(', ');
  const words = `${types[type] ?? type}${dropped ? '' : aheadWords(ahead)}`;
  if (min !== null && max !== null) return contractTexts.range(words, plain(min), plain(max));
  return min === null ? words : contractTexts.atLeast(words, plain(min));
};

/** How far a date may lie ahead. */
export const aheadWords = (years: number | undefined): string => {
  if (years === undefined) return '';
  if (years === 0) return contractTexts.notAfterToday;
  if (years >= 50) return contractTexts.planned;
  return years === 1 ? contractTexts.nextYear : contractTexts.yearsAhead(years);
};

/** A year has no point in it. */
const plain = (value: number): string => (value >= 1900 && value <= 2100 ? String(value) : formatNumber(value));

/** What becomes of what stands there. */
export const keptWords = ({ type, dropped }: Column): string => {
  if (dropped) return contractTexts.thrownAway;
  if (type === 'bsn') return contractTexts.pseudonym;
  return type === 'birth-date' ? contractTexts.yearOnly : filesTexts.yes;
};
