import type { Release } from 'indicators/release/schema.ts';
import { writeCsv } from '../../answers/csv.ts';
import { today } from '../../pages/today.ts';
import type { Delivered } from './delivered-on.ts';
import { agreedLines, isInFigures } from './in-figures.ts';

const columns = ['Jaar', 'Moment', 'Uiterlijk', 'Geleverd'] as const;

/**
 * The calendar as an extract of its own kind (etl/sources/pc-kalender), by which delivery dates reach I31: whole years, and every year
 * between them, since a file takes the place of what was known of its period. Dates that we propose ourselves stay out: nobody agreed on
 * them, so nothing can be late by them. None while nothing is written or frozen. Beside invented figures it is marked as invented too: a real file
 * would take those out.
 */
export function calendarExtract(
  release: Pick<Release, 'moments' | 'asOf' | 'deliveries'>,
  adopted: Delivered,
  now = today(),
): { name: string; text: string }[] {
  const agreed = agreedLines(release, adopted);
  const frozen = agreed.flatMap((line) => (isInFigures(release, line) ? [] : line.year));
  const years = [...adopted.calendar.map(({ year }) => year), ...frozen];
  if (years.length === 0) return [];
  // Until today: the jaarrekening of a year is due in the next, and is late when that has come (indicators/houdbaar/rapportages-tijdig.ts).
  const [first, last] = [Math.min(...years), Math.max(...years, Number(now.slice(0, 4)))];
  const lines = agreed.filter(({ year }) => year >= first && year <= last);
  if (lines.length === 0) return [];
  const rows = lines.map(({ year, moment, due, delivered }) => ({
    Jaar: year,
    Moment: moment,
    Uiterlijk: due,
    Geleverd: delivered,
  }));
  const invented = release.deliveries.some((delivery) => delivery.invented);
  const told = {
    from: `${first}-01-01`,
    to: `${last}-12-31`,
    ...(invented ? { origin: 'invented' } : {}),
    source: 'Kalender van het dashboard',
  };
  return [
    { name: 'pc-kalender.csv', text: writeCsv([...columns], rows) },
    { name: 'levering.json', text: `${JSON.stringify({ 'pc-kalender.csv': told }, null, 2)}\n` },
  ];
}
