import { sqlText } from '../../sql-name.ts';
import type { AmountUnit } from '../amount-unit.ts';
import type { Column } from '../contract.ts';
import { raw, unlessEmpty } from './cell-names.ts';
import type { ColumnKind, DecimalStyle } from './column-sql.ts';
import { dashRead } from './dash.ts';
import { inRange, outOfRange, unreadable } from './shared-faults.ts';

/** A space, also one that does not break a line: programs put it between thousands and around a sign of currency. */
const space = '[ \\x{a0}\\x{202f}\\x{2009}]';

/** A hyphen, and the two signs that Word and Excel make of it: the minus and the dash. */
const minus = '\\-\\x{2212}\\x{2013}';

/** An amount or number with decimals, in the style of its column. */
export const decimalSql: ColumnKind = (column, { decimals }) => {
  const usual = usualRead(column, decimals, raw(column));
  return {
    type: 'double',
    value: dashRead(column, `coalesce(${usual}, ${closeRead(column, decimals)})`, '0'),
    faults: [unreadable(column, 'bedrag', problem(column, decimals)), ...outOfRange(column)],
    usual: { csvType: 'VARCHAR', value: usual, sound: unlessEmpty(column, inRange(column)) },
  };
};

const problem = (column: Column, decimals: DecimalStyle): string =>
  `${noNumber(column, decimals)}${column.debitCredit === true ? ' Schrijf bij een bedrag een min of een C, niet allebei: samen kan het twee dingen zijn.' : ''}`;

const noNumber = ({ writtenIn }: Column, decimals: DecimalStyle): string => {
  if (writtenIn === 'cent') return 'Dit is geen heel aantal centen. Schrijf alleen cijfers.';
  return decimals === 'comma'
    ? 'Dit is geen getal. Schrijf het met een komma, bijvoorbeeld 1.234,56.'
    : 'Dit is geen getal. Dit bestand schrijft een punt, bijvoorbeeld 1234.56.';
};

/** A number, in the way of a style; cents are whole. */
const numberShape = ({ writtenIn }: Column, decimals: DecimalStyle, thousands: readonly string[]): string => {
  const groups = thousands.map((sign) => `|\\d{1,3}(?:${sign}\\d{3})+`).join('');
  const fraction = decimals === 'comma' ? ',' : '\\.';
  return `(?:\\d+${groups})${writtenIn === 'cent' ? '' : `(?:${fraction}\\d+)?`}`;
};

const thousandsOf = (decimals: DecimalStyle): string => (decimals === 'comma' ? '\\.' : ',');

/** The number as most programs write it. */
const usualRead = (column: Column, decimals: DecimalStyle, text: string): string => {
  const shape = `[-+]?${numberShape(column, decimals, [thousandsOf(decimals)])}`;
  return `case when regexp_full_match(${text}, ${sqlText(shape)})
    then ${inEuro(column, `replace(replace(${text}, '${decimals === 'comma' ? '.' : ','}', ''), ',', '.')`)} end`;
};

/** The same with spaces per thousand, the sign or D or C behind it, a sign of currency and space around all of it. */
const closeRead = (column: Column, decimals: DecimalStyle): string => {
  // Whole euros are written as 1.234,- too.
  const text =
    decimals === 'comma' ? `regexp_replace(trim(${raw(column)}), ',[-\\x{2013}]{1,2}$', '')` : `trim(${raw(column)})`;
  const number = numberShape(column, decimals, [thousandsOf(decimals), space]);
  const currency = column.writtenIn === undefined ? '' : `(?:(?:€|EUR)${space}*)?`;
  const behind = column.writtenIn === undefined ? '' : `(?:${space}*(?:€|EUR))?`;
  const letters = column.debitCredit === true ? `|${currency}${number}${space}*[DC]${behind}` : '';
  const shape = `${currency}(?:[+${minus}]${space}*)?${currency}${number}${behind}|${currency}${number}${space}*[${minus}]${behind}${letters}`;
  const digits = `regexp_replace(${text}, '[^0-9${decimals === 'comma' ? ',' : '.'}]', '', 'g')`;
  // EUR has no C, so a C is credit.
  const negative = `regexp_matches(${text}, '[${minus}C]')`;
  return `case when regexp_full_match(${text}, ${sqlText(shape)})
    then (case when ${negative} then -1 else 1 end) * ${inEuro(column, `replace(${digits}, ',', '.')`)} end`;
};

const factors: Readonly<Record<AmountUnit, string>> = {
  euro: '1',
  cent: '0.01',
  'duizend euro': '1000',
  'miljoen euro': '1000000',
};

/** Multiplied as a decimal number, since 1.001 times 1000 as a double is not 1001. */
const inEuro = ({ writtenIn }: Column, text: string): string =>
  writtenIn === undefined || writtenIn === 'euro'
    ? `try_cast(${text} as double)`
    : `try_cast(try_cast(${text} as decimal(24, 8)) * ${factors[writtenIn]} as double)`;
