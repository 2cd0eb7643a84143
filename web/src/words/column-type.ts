import type { ContractSheet } from 'server/contract.ts';
import { formatNumber } from '../format.ts';
import { sourcesTexts } from '../texts/sources.ts';

type Column = ContractSheet['columns'][number];

const texts = sourcesTexts.contract;

const types: Readonly<Record<string, string>> = texts.types;

/** What may stand in a column. */
export const columnWords = ({ type, codes, min, max, ahead, dropped }: Column): string => {
  if (type === 'text' && dropped) return texts.types.freeText;
  if (codes.length > 0)
    return codes.map(({ code, meaning }) => (code === meaning ? code : texts.codeOf(code, meaning))).join(', ');
  const words = `${types[type] ?? type}${dropped ? '' : aheadWords(ahead)}`;
  if (min !== null && max !== null) return texts.range(words, plain(min), plain(max));
  return min === null ? words : texts.atLeast(words, plain(min));
};

/** How far a date may lie ahead. */
export const aheadWords = (years: number | undefined): string => {
  if (years === undefined) return '';
  if (years === 0) return texts.notAfterToday;
  if (years >= 50) return texts.planned;
  return years === 1 ? texts.nextYear : texts.yearsAhead(years);
};

/** A year has no point in it. */
const plain = (value: number): string => (value >= 1900 && value <= 2100 ? String(value) : formatNumber(value));

/** What becomes of what stands there. */
export const keptWords = ({ type, dropped }: Column): string => {
  if (dropped) return texts.thrownAway;
  if (type === 'bsn') return texts.pseudonym;
  return type === 'birth-date' ? texts.yearOnly : sourcesTexts.yes;
};
