import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withWarehouse } from '../duckdb/open-warehouse.ts';
import type { Db, Measure } from '../indicator.ts';
import { rowRanges } from './row-ranges.ts';
import { traceArguments, type TraceArguments } from './trace-arguments.ts';

/** How to ask which rows are behind a figure. */
const traceHelp = `  npm run etl -- trace INDICATOR PERIODE         toont uit welke rijen een cijfer komt, zoals trace I16 2024Q3`;

/** Prints the deliveries and the row numbers behind the figures of an indicator in a period; gives the exit code. */
export async function trace(argv: readonly string[]): Promise<number> {
  let asked: TraceArguments;
  try {
    asked = traceArguments(argv);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(`Gebruik:\n${traceHelp}`);
    return 2;
  }
  if (asked === 'help') {
    console.log(
      `Gebruik:\n${traceHelp}\n\nOpties:\n  --warehouse MAP     waar de cijfers staan (standaard WAREHOUSE, of anders ./data/warehouse)`,
    );
    return 0;
  }
  const { indicator, period, warehouse } = asked;
  const current = join(warehouse, 'current');
  if (!existsSync(current)) {
    console.error(`In ${warehouse} staan geen cijfers. Laad ze met: npm run etl -- load MAP`);
    return 1;
  }
  const generation = (await readFile(current, 'utf8')).trim();
  const database = join(warehouse, 'generations', generation, 'warehouse.duckdb');
  if (!existsSync(database)) {
    console.error(`De cijfers ${generation} in ${warehouse} zijn weg. Laad opnieuw met: npm run etl -- load MAP`);
    return 1;
  }
  console.log(`${indicator.id} ${indicator.name}\nPeriode ${period}, generatie ${generation}`);
  if (indicator.measures.length === 0) {
    console.log('Dit cijfer is gemaakt uit de getoonde cijfers van de andere indicatoren.');
    return 0;
  }
  console.log('Alleen voor intern gebruik: hier staan ook aantallen die te klein zijn om te tonen.');
  const found = await withWarehouse(database, async (db) => {
    const traced = [];
    for (const measure of indicator.measures) traced.push(await traceMeasure(db, measure, period));
    return traced;
  });
  for (const lines of found) console.log(lines.join('\n'));
  if (found.some((lines) => lines.length > 2)) return 0;
  console.error(`Er is geen enkele rij voor ${indicator.id} in ${period}. Noem een andere periode.`);
  return 1;
}

/** The name of the measure, and per delivery which rows; one line says so when there are none. */
async function traceMeasure(db: Db, measure: Measure, period: string): Promise<string[]> {
  const rows = await measure.count.rows(db, period).execute();
  const deliveries = await db.selectFrom('delivery').selectAll().execute();
  const lines = [...Map.groupBy(rows, (row) => row.delivery)].flatMap(([id, own]) => {
    const delivery = deliveries.find((one) => one.delivery === id);
    return [
      `  ${delivery?.file_name ?? id} (${delivery?.kind ?? 'onbekend'}), geladen ${delivery?.loaded_at ?? 'onbekend'}`,
      `    sha256 ${delivery?.sha256 ?? 'onbekend'}, ${delivery?.rows_read ?? '?'} rijen gelezen, ${delivery?.rows_rejected ?? '?'} afgekeurd`,
      `    ${own.length} rijen: ${rowRanges(own.map((row) => row.rowNumber))}`,
    ];
  });
  return [`\n${measure.name}`, ...(lines.length === 0 ? ['  Geen rijen in deze periode.'] : lines)];
}
