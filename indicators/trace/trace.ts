import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogue } from '../catalogue.ts';
import { withWarehouse } from '../duckdb/open-warehouse.ts';
import type { Db, Measure } from '../indicator.ts';
import { rowRanges } from './row-ranges.ts';

const usage = 'Gebruik: npm run etl -- trace I16 2024Q3 [--warehouse MAP]';

/** Prints the deliveries and the row numbers behind the figures of an indicator in a period; gives the exit code. */
export async function trace(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { warehouse: { type: 'string', default: './data/warehouse' } },
  });
  const [name = '', period = ''] = positionals;
  const indicator = catalogue.find(({ id, slug }) => id === name || slug === name);
  if (indicator === undefined || period === '') {
    console.error(
      indicator === undefined ? `Er is geen indicator '${name}'. ${usage}` : `Noem ook een periode. ${usage}`,
    );
    return 2;
  }
  const generation = (await readFile(join(values.warehouse, 'current'), 'utf8')).trim();
  console.log(`${indicator.id} ${indicator.name}\nPeriode ${period}, generatie ${generation}`);
  console.log('Alleen voor intern gebruik: hier staan ook aantallen die te klein zijn om te tonen.');
  if (indicator.measures.length === 0)
    console.log('Dit cijfer is gemaakt uit de getoonde cijfers van de andere indicatoren.');
  await withWarehouse(join(values.warehouse, 'generations', generation, 'warehouse.duckdb'), async (db) => {
    for (const measure of indicator.measures) console.log(await traceMeasure(db, measure, period));
  });
  return 0;
}

async function traceMeasure(db: Db, measure: Measure, period: string): Promise<string> {
  const rows = await measure.count.rows(db, period).execute();
  const deliveries = await db.selectFrom('delivery').selectAll().execute();
  const lines = [...Map.groupBy(rows, (row) => row.delivery)].map(([id, own]) => {
    const delivery = deliveries.find((one) => one.delivery === id);
    return `  ${delivery?.file_name ?? id} (${delivery?.kind ?? 'onbekend'}), geladen ${delivery?.loaded_at ?? 'onbekend'}
    sha256 ${delivery?.sha256 ?? 'onbekend'}
    ${own.length} rijen: ${rowRanges(own.map((row) => row.rowNumber))}`;
  });
  return `\n${measure.name}\n${lines.length === 0 ? '  Geen rijen in deze periode.' : lines.join('\n')}`;
}
