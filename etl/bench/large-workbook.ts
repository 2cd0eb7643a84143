import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { type CellForTest, workbookForTest } from '../workbook/workbook-for-test.ts';

const header = [
  'Signaalnummer',
  'BSN',
  'Naam',
  'Geboortedatum',
  'Geslacht',
  'Woonplaats',
  'Datum ontvangst',
  'Signaalpartner',
  'Datum contactpoging',
  'Resultaat',
];

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
const passes = (bsn: number): boolean =>
  [...String(bsn)].reduce((sum, digit, index) => sum + Number(digit) * (weights[index] ?? 0), 0) % 11 === 0;
const bsns = Array.from({ length: 99_999 }, (_, index) => 999_900_000 + index).filter(passes);

/** In days of Excel: 1 January 2020. */
const firstDay = 43_831;

const rowOf = (index: number): CellForTest[] => [
  `S${index}`,
  bsns[index % bsns.length] ?? null,
  `Inwoner ${index % 5000}`,
  { day: 20_000 + ((index * 7919) % 18_000) },
  index % 2 === 0 ? 'M' : 'V',
  index % 3 === 0 ? 'Emmeloord' : 'Marknesse',
  { day: firstDay + (index % 1800) },
  'energie',
  { day: firstDay + (index % 1800) + 14 },
  'geen contact',
];

const isoDay = (serial: number): string => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);

/** Writes invented rows of vroegsignalering as a workbook of ten columns, and the same rows as CSV. */
export const writeLargeWorkbook = async (workbook: string, csv: string, count: number): Promise<void> => {
  const rows = Array.from({ length: count }, (_, index) => rowOf(index));
  const numbered = Object.fromEntries([header, ...rows].map((row, index) => [index + 1, row]));
  await writeFile(workbook, workbookForTest([{ rows: numbered }]));
  const out = createWriteStream(csv);
  out.write(`${header.join(';')}\n`);
  for (const row of rows)
    out.write(
      `${row.map((cell) => (cell !== null && typeof cell === 'object' && 'day' in cell ? isoDay(cell.day) : cell)).join(';')}\n`,
    );
  out.end();
  await once(out, 'finish');
};
