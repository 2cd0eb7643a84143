import type { DeliveryFacts } from './delivery.ts';
import { shapeOf } from './keep-delivery.ts';
import { rawRows } from './raw-rows.ts';
import type { Source } from './sources/source.ts';
import { sqlName } from './sql-name.ts';
import type { Warehouse } from './warehouse.ts';

/** The statement that makes temp view `raw_<kind>`: the rows of a kind of which the later delivery of a key has won already. */
export const rawView = (warehouse: Warehouse, source: Source, deliveries: readonly DeliveryFacts[]): string => {
  const own = deliveries.filter((delivery) => delivery.kind === source.kind);
  const name = sqlName(`raw_${source.kind.replaceAll('-', '_')}`);
  const columns = source.columns.map((column) => sqlName(column.name));
  if (own.length === 0) {
    const empty = source.columns.map((column) => `null::${column.type} as ${sqlName(column.name)}`);
    return `create temp view ${name} as select null::text as gemeente, null::text as delivery,
      null::bigint as row_number, ${empty.join(', ')} where false`;
  }
  for (const delivery of own)
    if (delivery.shape !== shapeOf(source))
      throw new Error(
        `De levering ${delivery.fileName} is gelezen met een oudere versie van het contract. Laad het bestand opnieuw.`,
      );
  const rows = rawRows(warehouse, source, own);
  const shown = ['gemeente', 'delivery', 'row_number', ...columns].join(', ');
  const key = ['gemeente', ...source.key.map(sqlName)].join(', ');
  const first =
    own.length === 1 || source.key.length === 0
      ? ''
      : `qualify row_number() over (partition by ${key} order by rank) = 1`;
  return `create temp view ${name} as select ${shown} from (${rows}) ${first}`;
};
