import type { Release } from 'indicators/release/schema.ts';
import { writeCsv } from '../../answers/csv.ts';
import { today } from '../../pages/today.ts';
import type { Delivered } from './delivered-on.ts';
import { agreedLines, isInFigures, ownCalendar, passedSince } from './in-figures.ts';

const columns = ['Jaar', 'Moment', 'Uiterlijk', 'Geleverd'] as const;

/**
 * The calendar as an extract of its own kind (etl/sources/pc-kalender), by which delivery dates reach I31: whole years, and every year
 * between them, since a file takes the place of what was known of its period. Dates that we propose ourselves stay out: nobody agreed on
 * them, so nothing can be late by them. None while nothing is written, frozen or past its day. Beside invented figures it is marked as invented too: a real file
 * would take those out.
 */
export function calendarExtract(
  release: Pick<Release, 'moments' | 'asOf' | 'deliveries'>,
  adopted: Delivered,
  now = today(),
): { name: string; text: string }[] {
  const agreed = agreedLines(release, adopted);
  const frozen = agreed.flatMap((line) => (isInFigures(release, line) ? [] : line.year));
  const passed = passedSince(release, adopted, now).map(({ year }) => year);
  const years = [...adopted.calendar.map(({ year }) => year), ...frozen, ...passed];
  if (years.length === 0) return [];
  // Until today: the jaarrekening of a year is due in the next, and is late when that has come (indicators/houdbaar/rapportages-tijdig.ts).
  // And as long as what was loaded: of two files about one moment the one that tells longer counts (etl/sources/source.ts).
  const loaded = release.deliveries.flatMap(({ kind, periodTo }) => (kind === 'pc-kalender' ? (periodTo ?? '') : []));
  const until = [now, ...loaded].map((day) => Number(day.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years, ...until)];
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
    source: ownCalendar,
  };
  return [
    { name: 'pc-kalender.csv', text: withPassed(writeCsv([...columns], rows), lines, now) },
    { name: 'levering.json', text: `${JSON.stringify({ 'pc-kalender.csv': told }, null, 2)}\n` },
  ];
}

/** The loader passes over a file that it has: a day that passed stands between quotes, so that with each that passes it is another file. */
const withPassed = (csv: string, lines: readonly { due: string }[], now: string): string =>
  [...new Set(lines.flatMap(({ due }) => (due < now ? due : [])))].reduce(
    (text, due) => text.replaceAll(`;${due};`, `;"${due}";`),
    csv,
  );
