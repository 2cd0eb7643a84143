import type { Row } from './extract-rows.ts';
import { iso } from './sound-rows.ts';

const ends = ['03-31', '06-30', '09-30', '12-31'];
/** Whether a date dd-mm-jjjj lies in the quarter, such as 2023Q3. */
export const within = (period: string) => (date: string | undefined) => {
  const [year = '', quarter] = period.split('Q');
  const day = iso(date);
  return day.startsWith(year) && Math.ceil(Number(day.slice(5, 7)) / 3) === Number(quarter);
};
export const lastDay = (period: string) => `${period.slice(0, 4)}-${ends[Number(period.slice(5)) - 1]}`;
export const distinct = (all: readonly Row[], ...names: readonly string[]) =>
  new Set(all.map((row) => names.map((name) => row[name]).join('|'))).size;
