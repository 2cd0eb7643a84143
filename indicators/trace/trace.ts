import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withWarehouse } from '../duckdb/open-warehouse.ts';
import { rowRanges } from './row-ranges.ts';
import { type MeasureBehind, rowsBehind } from './rows-behind.ts';
import { traceArguments, type TraceArguments } from './trace-arguments.ts';

/** How to ask which rows are behind a figure. */
const traceHelp = `  npm run etl -- trace INDICATOR PERIODE         toont uit welke rijen een cijfer komt, zoals trace I16 2024Q3`;

/** Prints the deliveries and the row numbers behind the figures of an indicator in a period; gives the exit code. */
export async function trace(argv: readonly string[]): Promise<number> {
  let command: TraceArguments;
  try {
    command = traceArguments(argv);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(`Gebruik:\n${traceHelp}`);
    return 2;
  }
  if (command === 'help') {
    console.log(
      `Gebruik:\n${traceHelp}\n\nOpties:\n  --warehouse MAP     waar de cijfers staan (standaard WAREHOUSE, of anders ./data/warehouse)\n  --measure MAAT      alleen deze maat, zoals main\n  --region GEBIED     alleen dit gebied, zoals GM0171\n  --breakdown NAAM --group GROEP\n                      alleen deze groep, zoals --breakdown wijk --group Emmeloord\n  --generation ID     van deze generatie, in plaats van die nu in gebruik is\n  --json              de rijen als JSON`,
    );
    return 0;
  }
  const { indicator, asked, warehouse, json } = command;
  const { period } = asked;
  const current = join(warehouse, 'current');
  if (!existsSync(current)) {
    console.error(`In ${warehouse} staan geen cijfers. Laad ze met: npm run etl -- load MAP`);
    return 1;
  }
  const generation = command.generation ?? (await readFile(current, 'utf8')).trim();
  const database = join(warehouse, 'generations', generation, 'warehouse.duckdb');
  if (!existsSync(database)) {
    console.error(`De cijfers ${generation} in ${warehouse} zijn weg. Laad opnieuw met: npm run etl -- load MAP`);
    return 1;
  }
  const found = await withWarehouse(database, (db) => rowsBehind(db, indicator, asked));
  const some = found.some(({ deliveries }) => deliveries.length > 0);
  if (json) {
    console.log(JSON.stringify({ indicator: indicator.id, ...asked, generation, measures: found }, null, 2));
    // A program reads that there are none.
    return 0;
  }
  console.log(`${indicator.id} ${indicator.name}\nPeriode ${period}, generatie ${generation}`);
  if (indicator.measures.length === 0) {
    console.log('Dit cijfer is gemaakt uit de getoonde cijfers van de andere indicatoren.');
    return 0;
  }
  console.log('Alleen voor intern gebruik: hier staan ook aantallen die te klein zijn om te tonen.');
  for (const measure of found) console.log(linesOf(measure).join('\n'));
  if (some) return 0;
  console.error(`Er is geen enkele rij voor ${indicator.id} in ${period}. Noem een andere periode.`);
  return 1;
}

/** The name of the measure, and per delivery which rows; one line says so when there are none. */
function linesOf({ name, deliveries }: MeasureBehind): string[] {
  const lines = deliveries.flatMap((one) => [
    `  ${one.fileName ?? one.delivery}${one.sheet === null ? '' : `, blad ${one.sheet}`} (${one.kind ?? 'onbekend'}), geladen ${one.loadedAt ?? 'onbekend'}`,
    `    sha256 ${one.sha256 ?? 'onbekend'}, ${one.rowsRead ?? '?'} rijen gelezen, ${one.rowsRejected ?? '?'} afgekeurd`,
    `    ${one.rows.length} rijen: ${rowRanges(one.rows)}`,
  ]);
  return [`\n${name}`, ...(lines.length === 0 ? ['  Geen rijen in deze periode.'] : lines)];
}
