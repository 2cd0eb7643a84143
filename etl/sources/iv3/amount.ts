import type { Fault } from '../row-source.ts';
import { largest } from './contract.ts';
import { Refusal } from '../../refusal.ts';
import type { DecimalStyle } from '../columns/column-sql.ts';
import { figureOf } from '../statline/figure.ts';

/** In Iv3 a body that delivered nothing is `.` at CBS and exactly -99998 in warehouses that copied it. */
const noReturn = -99_998;

/** Three digits behind each point: thousands where people read, a fraction where CBS writes. */
const perThousand = /^[-\u2212]?\d{1,3}(?:\.\d{3})+$/;
const onePoint = /^[-\u2212]?[1-9]\d{0,2}\.\d{3}$/;

/**
 * Reads amounts x EUR 1.000 of a file: null when nothing was delivered, undefined when it is no amount. CBS writes a decimal
 * point; `decimals` is what whoever delivers the file says of it. With `ofCbs` (raw Iv3) an amount with two points stops nothing:
 * it is no number of CBS, and its row is a fault.
 * @throws Refusal at the first amount that can be two, where nobody said which.
 */
export const amountsOf =
  (decimals: DecimalStyle | undefined, ofCbs = false) =>
  (text: string, line: number, column: string): number | null | undefined => {
    const trimmed = text.trim();
    if ((ofCbs ? onePoint : perThousand).test(trimmed) && decimals === undefined)
      throw new Refusal(
        'getal-onduidelijk',
        `In deze kolom kan ${trimmed} twee bedragen zijn: ${trimmed.replaceAll('.', '')} duizend euro, of een bedrag met decimalen.`,
        'Laad het bestand opnieuw met --decimal comma (de punt staat tussen duizendtallen, 1.234 is 1234) of --decimal point (de punt staat voor de decimalen), of zet bij dit bestand in levering.json "decimal": "comma" of "point".',
        { line, column },
      );
    const amount = decimals === 'comma' ? figureOf(trimmed.replaceAll('.', ''), 'comma') : figureOf(trimmed, 'point');
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
