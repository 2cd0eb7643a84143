import { sql } from 'kysely';
import type { Db, Wet } from '../../indicator.ts';
import { asQuery } from '../../queries/as-query.ts';
import { coverage } from '../../queries/coverage.ts';
import { quarterOf } from '../../queries/quarter-of.ts';
import { trajecten } from '../../queries/kinds.ts';
import { taakveldOfProduct } from './taakveld-of-product.ts';

/** Price x running assignments (EUR a day) of a taakveld at the end of a quarter; null where no deliveries tell. */
export type Running = (taakveld: string, year: number, quarter: number) => number | null;

const wetten: readonly Wet[] = ['Wmo', 'Jeugdwet'];

type Change = { wet: string; product: string; quarter: number; change: number };
type Price = { wet: string; product: string; amount: number; days: number };

/**
 * Volume x tariff of what runs: assignments in and out per product category and quarter, at the amount declared per day of that
 * category (iWmo and iJw 323, where volume and tariff stand together), or of its wet where it was never declared, or 1 where
 * nothing was. One price for all years, so that only the volume moves.
 */
export async function readRunning(db: Db, gemeente: string): Promise<Running> {
  const [covered, changes, prices] = await Promise.all([
    Promise.all(wetten.map(async (wet) => ({ wet, quarters: await coveredQuarters(db, gemeente, wet) }))),
    readChanges(db, gemeente),
    readPrices(db, gemeente),
  ]);
  const priceOf = pricesBy(prices);
  const byTaakveld = Map.groupBy(changes, ({ wet, product }) => taakveldOfProduct(wet, product));
  const known = new Map(covered.map(({ wet, quarters }) => [wet as string, quarters]));
  const quarterly = new Map(
    [...byTaakveld].map(([taakveld, of]) => [
      taakveld as string,
      { wet: of[0]?.wet ?? '', running: runningSum(of, priceOf) },
    ]),
  );
  return (taakveld, year, quarter) => {
    const found = quarterly.get(taakveld);
    const at = year * 4 + quarter;
    return found === undefined || known.get(found.wet)?.has(at) !== true ? null : found.running(at);
  };
}

/** The quarters (4 x year + quarter) that the deliveries of a wet hold wholly. */
async function coveredQuarters(db: Db, gemeente: string, wet: Wet): Promise<ReadonlySet<number>> {
  const rows = await asQuery<{ quarter: number }>(
    db,
    sql`select jaar * 4 + kwartaal as quarter from ${coverage([trajecten(wet)])} d where gemeente = ${gemeente} and volledig`,
  ).execute();
  return new Set(rows.map(({ quarter }) => quarter));
}

const readChanges = (db: Db, gemeente: string): Promise<Change[]> =>
  asQuery<Change>(
    db,
    sql`
      select wet, productcategorie as product, quarter, sum(change) as change
      from (
        select wet, productcategorie, ${quarterOf('start')} as quarter, 1 as change
        from traject where gemeente = ${gemeente} and start is not null and (einde is null or einde > start)
        union all
        select wet, productcategorie, ${quarterOf('einde')}, -1
        from traject where gemeente = ${gemeente} and einde > start
      ) c
      group by wet, productcategorie, quarter
    `,
  ).execute();

const readPrices = (db: Db, gemeente: string): Promise<Price[]> =>
  asQuery<Price>(
    db,
    sql`
      select wet, productcategorie as product, sum(bedrag_cent) / 100.0 as amount,
        sum(periode_tot - periode_van + 1) as days
      from declaratie where gemeente = ${gemeente}
      group by wet, productcategorie
    `,
  ).execute();

function pricesBy(prices: readonly Price[]): (wet: string, product: string) => number {
  const perDay = (of: readonly Price[]): number | null => {
    const days = of.reduce((sum, one) => sum + one.days, 0);
    const amount = of.reduce((sum, one) => sum + one.amount, 0);
    return days > 0 && amount > 0 ? amount / days : null;
  };
  return (wet, product) =>
    perDay(prices.filter((one) => one.wet === wet && one.product === product)) ??
    perDay(prices.filter((one) => one.wet === wet)) ??
    1;
}

function runningSum(changes: readonly Change[], priceOf: (wet: string, product: string) => number) {
  const priced = changes.map(({ wet, product, quarter, change }) => ({
    quarter,
    amount: change * priceOf(wet, product),
  }));
  return (at: number) => priced.reduce((sum, { quarter, amount }) => (quarter <= at ? sum + amount : sum), 0);
}
