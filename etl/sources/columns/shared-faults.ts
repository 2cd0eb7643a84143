import type { Column } from '../contract.ts';
import { typed } from './cell-names.ts';
import type { FaultTest } from './column-sql.ts';
import { holds } from './dash.ts';

/** The cell holds something, but not a value of its type. */
export const unreadable = (column: Column, rule: string, message: string): FaultTest => ({
  rule,
  message,
  broken: `${holds(column)} and ${typed(column)} is null`,
});

/** The cell is empty where the contract asks for a value. */
export const required = (column: Column): FaultTest[] =>
  column.required === true
    ? [{ rule: 'verplicht', message: 'Deze cel is leeg. Vul de waarde in.', broken: `not ${holds(column)}` }]
    : [];

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 20 });

/** A year has no point in it; the minus is one that a screen reader does not skip. */
const bound = (value: number): string =>
  value >= 1900 && value <= 2100 ? String(value) : number.format(value).replace('-', '\u2212');

/** The number lies outside the bounds of the contract. */
export const outOfRange = (column: Column): FaultTest[] => [
  ...(column.min === undefined
    ? []
    : [
        {
          rule: 'te-klein',
          message: `De waarde is kleiner dan ${bound(column.min)}. Controleer de invoer.`,
          broken: `${typed(column)} < ${column.min}`,
        },
      ]),
  ...(column.max === undefined
    ? []
    : [
        {
          rule: 'te-groot',
          message: `De waarde is groter dan ${bound(column.max)}. Controleer de invoer.`,
          broken: `${typed(column)} > ${column.max}`,
        },
      ]),
];

/** The typed value is there and within the bounds of the contract. */
export const inRange = (column: Column): string =>
  [
    `${typed(column)} is not null`,
    ...(column.min === undefined ? [] : [`${typed(column)} >= ${column.min}`]),
    ...(column.max === undefined ? [] : [`${typed(column)} <= ${column.max}`]),
  ].join(' and ');
