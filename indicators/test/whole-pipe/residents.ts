import { rowsOf } from './extract-rows.ts';

/** Residents of Noordoostpolder on 1 January of a year by age, as StatLine table 03759ned codes them: 10100 is 1 year, 19500 is 95 and older. */
export function residents(folder: string, year: number, from: number, to: number): number {
  const codes = Array.from({ length: to - from + 1 }, (_, index) => `${10_000 + 100 * (from + index)}`);
  const found = rowsOf(folder, '03759ned', { encoding: 'utf-8' }).filter(
    (row) =>
      row['RegioS'] === 'GM0171' &&
      row['Perioden'] === `${year}JJ00` &&
      row['Geslacht'] === 'T001038' &&
      row['BurgerlijkeStaat'] === 'T001019' &&
      codes.includes(row['Leeftijd'] ?? ''),
  );
  if (found.length !== codes.length) throw new Error(`${found.length} of ${codes.length} ages in ${year}`);
  return found.reduce((sum, row) => sum + Number(row['BevolkingOp1Januari_1']), 0);
}
