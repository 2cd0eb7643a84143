import type { DecimalStyle } from '../sources/columns/column-sql.ts';
import { cellText } from './cell-text.ts';
import { excelDate } from './excel-date.ts';
import type { NumberFormat } from './number-formats.ts';
import type { Cell } from './read-sheet.ts';
import { damaged } from './refuse-workbook.ts';

/** How a column is read: its decimals (null: none are looked for), and codes of so many digits. */
export type CellUse = { decimals: DecimalStyle | null; codeWidth: number | null };

/** What the cells of one workbook share. */
export type CellContext = { strings: readonly string[]; formats: readonly NumberFormat[]; system1904: boolean };

/** As a Dutch Excel shows them. No digits, so that no column takes one for a number or code. */
const errors: Readonly<Record<string, string>> = {
  '#N/A': '#N/B',
  '#DIV/0!': '#DEEL!',
  '#REF!': '#VERW!',
  '#VALUE!': '#WAARDE!',
  '#NAME?': '#NAAM?',
  '#NULL!': '#LEEG!',
  '#NUM!': '#GETAL!',
};

/** Gives what a cell holds as text of a CSV; empty when it holds nothing. */
export const cellValues = ({ strings, formats, system1904 }: CellContext): ((cell: Cell, use: CellUse) => string) => {
  const days: (string | undefined)[] = [];
  const dayOf = (text: string): string => {
    const serial = Number(text);
    if (!Number.isInteger(serial) || serial < 0 || serial > lastKeptDay) return excelDate(serial, system1904) ?? text;
    return (days[serial] ??= excelDate(serial, system1904) ?? text);
  };
  return ({ type, style, value, row }, use) => {
    if (value === null || value === '') return '';
    if (type === 's') {
      const text = strings[Number(value)];
      if (text === undefined) throw damaged('een cel verwijst naar een tekst die er niet is', { line: row });
      return text;
    }
    if (type === 'str' || type === 'inlineStr') return cellText(value);
    if (type === 'b') return value === '1' ? 'WAAR' : 'ONWAAR';
    if (type === 'e') return errors[value] ?? '#FOUT!';
    // A day as ISO 8601, which Excel reads but seldom writes.
    if (type === 'd') return cellText(value.replace(/(?:T00:00:00)?(?:\.0+)?Z?$/, ''));
    const format = formats[style] ?? 'plain';
    if (format === 'date') return dayOf(value);
    const number = numberText(value);
    if (use.decimals !== null) return use.decimals === 'comma' ? decimalText(number) : number;
    const width = use.codeWidth ?? (format === 'plain' ? 0 : format.width);
    return /^\d+$/.test(number) ? number.padStart(width, '0') : number;
  };
};

/** Days up to 2078 are worked out once. */
const lastKeptDay = 65_535;

/** A number without an exponent, in the fifteen digits that Excel shows; 0.1 + 0.2 is kept as 0.30000000000000004. */
export const numberText = (value: string): string => {
  if (/^-?\d{1,15}$/.test(value)) return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return cellText(value);
  const rounded = Number(number.toPrecision(15));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  return Math.abs(rounded) >= 1 ? BigInt(rounded).toString() : rounded.toFixed(20).replace(/\.?0+$/, '');
};

/** With a comma, and never three digits after it, which might be thousands. */
const decimalText = (number: string): string => {
  const point = number.indexOf('.');
  if (point === -1) return number;
  return `${number.slice(0, point)},${number.slice(point + 1)}${number.length - point === 4 ? '0' : ''}`;
};
