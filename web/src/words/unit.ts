import { figureTexts } from '../texts/figure.ts';

const one: Readonly<Record<string, string>> = figureTexts.one;

/** Whether a unit is a share of a hundred, also of a named part of the people. */
export const isPercentage = (unit: string): boolean => unit.startsWith('%');

/** The unit as words of its own: 'in %', 'aantal inwoners', 'per 1.000 inwoners'; nothing for a ratio. */
export const unitWords = (unit: string): string => {
  if (unit === '' || unit === 'ratio') return '';
  if (unit === 'dagen') return figureTexts.units.days;
  if (isPercentage(unit)) return figureTexts.units.share(unit);
  return one[unit] === undefined ? unit : figureTexts.units.count(unit);
};

/** The unit behind a number as it is shown: nothing for a ratio, '%' against the number, '1 dag' and '2 dagen'. */
export const unitBehind = (shown: string, unit: string): string => {
  if (isPercentage(unit)) return unit;
  const word = shown === '1' ? (one[unit] ?? unit) : unit;
  return unit === '' || unit === 'ratio' ? '' : `\u00A0${word}`;
};
