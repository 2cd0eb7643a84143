import type { Release } from 'indicators/release/schema.ts';
import { writeCsv } from '../../answers/csv.ts';
import type { Adopted } from '../adopted.ts';
import { calendarOf } from './calendar-of.ts';

const columns = ['Jaar', 'Moment', 'Uiterlijk', 'Geleverd'] as const;

/**
 * The calendar as an extract of its own kind (etl/sources/pc-kalender), by which delivery dates reach I31: whole years, since a file takes
 * the place of what was known of its years. None while nothing is written. Beside invented figures it is marked as invented too: a real
 * file would take those out.
 */
export function calendarExtract(
  release: Pick<Release, 'moments' | 'asOf' | 'deliveries'>,
  adopted: Pick<Adopted, 'calendar'>,
): { name: string; text: string }[] {
  const years = new Set(adopted.calendar.map(({ year }) => year));
  const lines = calendarOf(release, adopted).filter(({ year }) => years.has(year));
  if (lines.length === 0) return [];
  const rows = lines.map(({ year, moment, due, delivered }) => ({
    Jaar: year,
    Moment: moment,
    Uiterlijk: due,
    Geleverd: delivered,
  }));
  const invented = release.deliveries.some((delivery) => delivery.invented);
  const told = {
    from: `${Math.min(...years)}-01-01`,
    to: `${Math.max(...years)}-12-31`,
    ...(invented ? { origin: 'invented' } : {}),
    source: 'Kalender van het dashboard',
  };
  return [
    { name: 'pc-kalender.csv', text: writeCsv([...columns], rows) },
    { name: 'levering.json', text: `${JSON.stringify({ 'pc-kalender.csv': told }, null, 2)}\n` },
  ];
}
