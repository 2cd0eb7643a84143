import type { Fault } from '../row-source.ts';
import { largest } from './contract.ts';
import { figureOf } from '../statline/figure.ts';

/** In Iv3 a body that delivered nothing is `.` at CBS and exactly -99998 in warehouses that copied it. */
const noReturn = -99_998;

/** An amount x EUR 1.000 with a decimal point; null when nothing was delivered, undefined when it is no amount. */
export const amountOf = (text: string): number | null | undefined => {
  const amount = figureOf(text, 'point');
  return amount === noReturn ? null : amount;
};

/** What is wrong with amounts (x EUR 1.000) that no body can have on one taakveld; null when they can be. */
export const tooLarge = (
  rowNumber: number,
  region: string,
  amounts: { lasten: number; baten: number },
): Fault | null => {
  const most = region.startsWith('GM') ? largest.gemeente : largest.nederland;
  const [column, amount] =
    Math.abs(amounts.lasten) > Math.abs(amounts.baten)
      ? (['Lasten', amounts.lasten] as const)
      : (['Baten', amounts.baten] as const);
  if (Math.abs(amount) <= most) return null;
  return {
    rowNumber,
    column,
    rule: 'bedrag-te-groot',
    maskedValue: String(amount),
    message:
      'Zo veel heeft niemand op één taakveld. Iv3 telt in duizenden euro’s. Kijk of het bestand in hele euro’s staat.',
  };
};
