import type { Cell, Report, Section } from '../report.ts';
import { writeCell } from '../write-amount.ts';
import { plain } from './read-back.ts';
import type { ReadTable } from './tables-of.ts';

/** The tables of a report in order, as they should be read back; `toCell` is what its form makes of a cell. */
export function tablesIn({ sections }: Report, toCell: (cell: Cell) => string | number | null): ReadTable[] {
  const within = (section: Section): ReadTable[] => [
    ...section.parts.flatMap((part) =>
      part.kind === 'table'
        ? {
            under: plain(section.title),
            caption: plain(part.caption),
            header: part.columns.map(({ header }) => plain(header)),
            rows: part.rows.map((row) => row.map(toCell)),
          }
        : [],
    ),
    ...section.sections.flatMap(within),
  ];
  return sections.flatMap(within);
}

/** In a page, a Word file and a PDF every cell is words. */
export const asWords = (cell: Cell): string => plain(writeCell(cell));

/** In a workbook a number is a number, and what is unknown is empty. */
export const asValue = (cell: Cell): string | number | null => {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return plain(cell);
  if ('period' in cell) return /^\d{4}$/.test(cell.period) ? Number(cell.period) : plain(writeCell(cell));
  return 'day' in cell ? dayNumber(cell.day) : cell.value;
};

/** A day as a workbook keeps it: days since 30 December 1899 (ECMA-376, 18.17.4.1). */
const dayNumber = (iso: string): number => (Date.parse(iso.slice(0, 10)) - Date.UTC(1899, 11, 30)) / 86_400_000;
