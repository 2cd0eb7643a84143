import type { Row } from './extract-rows.ts';

/* What the whole-pipe test calls a sound row, written from the descriptions of the extracts and not from their contracts. */

/** dd-mm-jjjj as jjjj-mm-dd; '' stays ''. */
export const iso = (date = '') => date.split('-').toReversed().join('-');
/** dd-mm-jjjj, and a day that exists. */
export const isDate = (cell: string) => {
  if (!/^\d\d-\d\d-\d{4}$/.test(cell)) return false;
  const [day = 0, month = 0, year = 0] = cell.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};
export const isBsn = (cell: string) =>
  /^\d{9}$/.test(cell) &&
  [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((sum, weight, index) => sum + weight * Number(cell[index]), 0) % 11 === 0;
export const isDecimal = (cell: string) => /^-?\d+(,\d+)?$/.test(cell);
export const wholeNumber = (low: number, high: number) => (cell: string) =>
  /^-?\d+$/.test(cell) && Number(cell) >= low && Number(cell) <= high;
export const words = (list: string) => (cell: string) => list.split('|').includes(cell);
export const filled = (cell: string) => cell !== '';

export const places = 'Emmeloord|Bant|Creil|Ens|Espel|Kraggenburg|Luttelgeest|Marknesse|Nagele|Rutten|Tollebeek';
export const person = {
  '*BSN': isBsn,
  Geboortedatum: isDate,
  Geslacht: words('M|V|O'),
  Woonplaats: words(places),
};

/** The rows without a fault: `*` marks what may not be empty, `order` pairs of dates of which the second may not be earlier. */
export function sound(
  all: readonly Row[],
  key: readonly string[],
  checks: Readonly<Record<string, (cell: string) => boolean>>,
  order: readonly (readonly [string, string])[] = [],
): Row[] {
  const seen = new Set<string>();
  return all.filter((row) => {
    const cellsAreSound = Object.entries(checks).every(([name, check]) => {
      const cell = row[name.replace('*', '')] ?? '';
      return cell === '' ? !name.startsWith('*') : check(cell);
    });
    const inOrder = order.every(([first, then]) => !row[first] || !row[then] || iso(row[first]) <= iso(row[then]));
    const id = key.map((name) => row[name]).join('|');
    if (!cellsAreSound || !inOrder || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
