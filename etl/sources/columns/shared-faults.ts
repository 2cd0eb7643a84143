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

/** The number lies outside the bounds of the contract. */
export const outOfRange = (column: Column): FaultTest[] => [
  ...(column.min === undefined
    ? []
    : [
        {
          rule: 'te-klein',
          message: `De waarde is kleiner dan ${column.min}. Controleer de invoer.`,
          broken: `${typed(column)} < ${column.min}`,
        },
      ]),
  ...(column.max === undefined
    ? []
    : [
        {
          rule: 'te-groot',
          message: `De waarde is groter dan ${column.max}. Controleer de invoer.`,
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
