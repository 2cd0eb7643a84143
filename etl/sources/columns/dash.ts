import { filled, raw } from './cell-names.ts';
import type { Column } from '../contract.ts';

const isDash = (column: Column): string => `coalesce(trim(${raw(column)}) in ('-', '–', '\u2212'), false)`;

/** Reads a lone - as the contract says it is meant: as `zero`, or as the empty cell that it is otherwise. */
export const dashRead = (column: Column, read: string, zero: string): string =>
  column.dash === 'zero' ? `case when ${isDash(column)} then ${zero} else ${read} end` : read;

/** Whether a cell holds something, a lone - left out where that is an empty cell. */
export const holds = (column: Column): string =>
  column.dash === 'empty' ? `(${filled(column)} and not ${isDash(column)})` : filled(column);
