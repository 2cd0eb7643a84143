import { type BetweenPeriods, type Link, narrowIn } from './between-periods.ts';
import type { Cell, Count } from './cells.ts';
import { shownIn, type Hiding } from './hide.ts';
import { tooNarrow } from './linear-program.ts';
import { anything, firstNarrow } from './open-cells.ts';
import type { System } from './system.ts';
import type { Interval } from './interval.ts';

/** The figures of one region and period, the sums between them and which of them are hidden. */
export type AuditedTable = { cells: readonly Cell[]; systems: readonly System[]; hiding: Hiding };

/** A count of a table that may not become known, and does. */
export type Breach = { table: AuditedTable; system: System; place: number };

/**
 * The hidden counts that follow, exactly or nearly, from what is shown: what each sum leaves first, and a linear program for the
 * sums that run in circles, which one by one tell less than all together.
 */
export async function breachesOf(tables: readonly AuditedTable[]): Promise<Breach[]> {
  const all = tables.flatMap((table) => table.systems.map((system) => ({ table, system })));
  const plain = all.flatMap((one) => {
    const place = firstNarrow(one.system, shownIn(one.system, one.table.hiding));
    return place === -1 ? [] : { ...one, place };
  });
  const broken = new Set(plain.map(({ system }) => system));
  const circles = all.filter(({ system }) => !system.isTree && !broken.has(system));
  const problems = circles.map(({ table, system }) => {
    const isShown = shownIn(system, table.hiding);
    const bounds = system.told.map((one, place) => (isShown(place) ? one : anything));
    return { rows: system.rows, bounds, needs: system.needs, values: system.values };
  });
  const found = await tooNarrow(problems);
  return [
    ...plain,
    ...found.flatMap(({ problem, place }) => {
      const one = circles[problem];
      return one === undefined ? [] : { ...one, place };
    }),
  ];
}

/** What a figure that is shown tells of one of its counts. */
export type Told = (cell: Cell, count: Count) => Interval;

/** The hidden counts that follow from the quarters beside them. */
export function breachesInTime(links: readonly Link[], tables: readonly AuditedTable[], told: Told): BetweenPeriods[] {
  const hidden = new Set(tables.flatMap(({ hiding }) => [...hiding.hidden].filter((o) => !hiding.known.has(o))));
  return links.flatMap((link) =>
    narrowIn(link, ({ cell, count }) => (hidden.has(cell.o) ? anything : told(cell, count))),
  );
}

const mostNamed = 5;

/** Why a release is not published, in Dutch: the places of what stands open, and no number. */
export function refusal(inTime: readonly BetweenPeriods[], breaches: readonly Breach[]): string {
  const places = [
    ...inTime.map(({ narrow: { cell, count } }) => placeInWords(count.name, cell.o.period)),
    ...breaches.map(({ table, system, place }) =>
      placeInWords(system.variables[place] ?? '', table.cells[0]?.o.period ?? 'onbekend'),
    ),
  ];
  const named = [...new Set(places)];
  const more = named.length > mostNamed ? ` En nog ${named.length - mostNamed}.` : '';
  return `De cijfers zijn niet gepubliceerd: kleine aantallen zijn af te leiden bij ${named.slice(0, mostNamed).join('; ')}.${more}`;
}

function placeInWords(name: string, period: string): string {
  const [measure = '', breakdown = '', group = ''] = name.split('|');
  const [indicator, key] = measure.split('/');
  const place = breakdown === '' ? 'totaal' : `${breakdown} ${group}`;
  return `${indicator} (${key}), ${place}, ${period}`;
}
