import { sql } from 'kysely';
import type { Marts } from 'etl/schema.ts';
import type { Db } from '../indicator.ts';
import { asQuery } from '../queries/as-query.ts';
import { quarterOf } from '../queries/quarter-of.ts';
import type { ColumnOf } from '../queries/where.ts';
import type { Arrival } from '../statistics/completeness.ts';

/** An event: the mart, the date that puts it in a quarter, and the column with the delivery that told it. */
type Event = { mart: keyof Marts; date: string; toldBy: string };

const event = <M extends keyof Marts>(mart: M, date: ColumnOf<M>, toldBy: ColumnOf<M>): Event => ({
  mart,
  date,
  toldBy,
});

/** The events that the quarterly indicators count. What runs on a reference date hardly changes by a few late cases, and is not here. */
const events: Readonly<Record<string, Event>> = {
  I09: event('verwijzing', 'datum', 'delivery'),
  I14: event('vroegsignaal', 'ontvangen', 'delivery'),
  I15: event('vroegsignaal', 'contactpoging', 'delivery'),
  I16: event('schuldhulptraject', 'start', 'delivery'),
  I18: event('contact', 'datum', 'delivery'),
  I20: event('traject', 'einde', 'einde_delivery'),
  I22: event('traject', 'start', 'start_delivery'),
  I26: event('onderzoek_veilig_thuis', 'start', 'delivery'),
  I27: event('huisverbod', 'opgelegd', 'delivery'),
  I29: event('ondertoezichtstelling', 'start', 'delivery'),
  I33: event('contact', 'datum', 'delivery'),
  I37: event('bezwaar', 'ontvangen', 'delivery'),
};

/** When the cases of each quarter of an indicator came in. */
export type Arrivals = ReadonlyMap<string, readonly Arrival[]>;

type Row = { id: string; quarter: number; delay: number | null; count: number };

/**
 * Per indicator how many cases of a quarter came in after how many quarters: the quarter that the file is about against the
 * quarter of the case. Only quarters of which every case came in files of at most one quarter: a file of a whole year, or one
 * that tells all of it again, does not say when a case became known, and is taken to be complete.
 */
export async function readArrivals(db: Db, gemeente: string): Promise<Arrivals> {
  const shortFiles = await asQuery<{ files: number }>(
    db,
    sql`select count(*) as files from delivery where gemeente = ${gemeente} and ${quarterOf('period_from')} = ${quarterOf('period_to')}`,
  ).execute();
  // Whoever delivers by the year needs no count of every mart.
  if (!shortFiles.some(({ files }) => files > 0)) return new Map();
  const told = (mart: string, date: string, toldBy: string) => sql`
    select ${sql.lit(`${mart}.${date}`)} as id, e.quarter,
      case when ${quarterOf('d.period_from')} = ${quarterOf('d.period_to')}
        then greatest(${quarterOf('d.period_to')} - e.quarter, 0) end as delay,
      sum(e.cases) as cases
    from (
      select ${quarterOf(date)} as quarter, ${sql.ref(toldBy)} as told_by, count(*) as cases
      from ${sql.table(mart)} where gemeente = ${gemeente} and ${sql.ref(date)} is not null
      group by 1, 2
    ) e
    join delivery d on d.gemeente = ${gemeente} and d.delivery = e.told_by
    group by 1, 2, 3
  `;
  const once = new Map(Object.values(events).map((one) => [`${one.mart}.${one.date}`, one]));
  const rows = await asQuery<Row>(
    db,
    sql`select id, quarter, delay, cases as count from (${sql.join(
      [...once.values()].map(({ mart, date, toldBy }) => told(mart, date, toldBy)),
      sql` union all `,
    )}) a`,
  ).execute();
  const byEvent = Map.groupBy(rows, ({ id }) => id);
  return new Map(
    Object.entries(events).map(([id, { mart, date }]) => [id, datedOnly(byEvent.get(`${mart}.${date}`) ?? [])]),
  );
}

function datedOnly(rows: readonly Row[]): Arrival[] {
  const unknown = new Set(rows.flatMap(({ quarter, delay }) => (delay === null ? quarter : [])));
  return rows.flatMap(({ quarter, delay, count }) =>
    delay === null || unknown.has(quarter) ? [] : { quarter, delay, count },
  );
}
