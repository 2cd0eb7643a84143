import { figureOf } from '../statline/figure.ts';

/** In Iv3 a body that delivered nothing is `.` at CBS and exactly -99998 in warehouses that copied it. */
const noReturn = -99_998;

/** An amount x EUR 1.000 with a decimal point; null when nothing was delivered, undefined when it is no amount. */
export const amountOf = (text: string): number | null | undefined => {
  const amount = figureOf(text, 'point');
  return amount === noReturn ? null : amount;
};
