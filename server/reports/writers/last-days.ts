import { daysOf } from 'indicators/release/period.ts';
import { reportTexts } from '../../texts/reports.ts';
import type { Cell, Table } from '../report.ts';

/** The year or quarter in which the period of a cell ends; null for any other cell. */
const endOf = (cell: Cell | undefined): string | null => {
  if (cell === null || typeof cell !== 'object' || !('period' in cell)) return null;
  return /\d{4}(?:Q[1-4])?$/.exec(cell.period)?.[0] ?? null;
};

const isQuarter = (cell: Cell | undefined): boolean => endOf(cell)?.includes('Q') === true;

const lastDay = (cell: Cell | undefined): Cell => {
  const end = endOf(cell);
  return end === null ? null : { day: daysOf(end).last };
};

/**
 * A table with, beside every column of quarters, one of their last days: a workbook has no kind of number for a quarter, and its words
 * sort by the number of the quarter before the year.
 */
export function withLastDays({ columns, rows, ...table }: Table): Table {
  const ofQuarters = columns.map((_, at) => rows.some((row) => isQuarter(row[at])));
  return {
    ...table,
    columns: columns.flatMap((column, at) =>
      ofQuarters[at] ? [column, { header: reportTexts.workbook.lastDay(column.header), numeric: false }] : [column],
    ),
    rows: rows.map((row) => row.flatMap((cell, at) => (ofQuarters[at] ? [cell, lastDay(cell)] : [cell]))),
  };
}
