import type { DuckDBConnection } from '@duckdb/node-api';
import { type DeliveryFacts, deliveryFolder } from './delivery.ts';
import { deliveryRows, deliveryValues } from './delivery-rows.ts';
import type { Source, SourceColumn, SqlType } from './sources/source.ts';
import { sqlName, sqlText } from './sql-name.ts';
import type { Warehouse } from './warehouse.ts';

const types: Readonly<Record<string, SqlType>> = {
  VARCHAR: 'text',
  INTEGER: 'integer',
  BIGINT: 'bigint',
  DOUBLE: 'double',
  BOOLEAN: 'boolean',
  DATE: 'date',
};

/**
 * A query for the rows of a delivery that was read when its kind had other columns, with the columns that it has now: what was
 * not kept yet is unknown, what is no longer kept is left out. Its file is gone, so nothing can be read again.
 * @throws Error when a column of the key is missing or a column is of another type: then no row can be trusted.
 */
export const olderRows = async (
  connection: DuckDBConnection,
  warehouse: Warehouse,
  { columns, key, title }: Source,
  delivery: DeliveryFacts,
): Promise<string> => {
  const kept = await keptColumns(connection, deliveryFolder(warehouse, delivery.id));
  const differs = ({ name, type }: SourceColumn): boolean =>
    kept.has(name) ? kept.get(name) !== type : key.includes(name);
  const unfit = columns.filter(differs).map(({ name }) => name);
  if (unfit.length > 0)
    throw new Error(
      `De levering ${delivery.fileName} (${delivery.id}) is gelezen volgens een oudere afspraak over ${title}, en is met de nieuwe niet te gebruiken: ${unfit.join(', ')} ${unfit.length === 1 ? 'is' : 'zijn'} anders. Laad dat bestand opnieuw. Heeft u het niet meer, haal de levering dan weg: npm run etl -- withdraw ${delivery.id}`,
    );
  const own = columns.filter(({ name }) => kept.has(name));
  const values = columns.map(({ name, type }) =>
    kept.has(name) ? `r.${sqlName(name)}` : `null::${type} as ${sqlName(name)}`,
  );
  return `select d.gemeente, d.delivery, d.rank, r.row_number, ${values.join(', ')}
    from (${deliveryRows(deliveryFolder(warehouse, delivery.id), own)}) as r
    join delivery_rank as d on d.delivery = ${sqlText(delivery.id)}`;
};

/** A query for the values of a delivery in some columns, of which those that it was read without are unknown. */
export const valuesNow = async (
  connection: DuckDBConnection,
  folder: string,
  columns: readonly SourceColumn[],
): Promise<string> => {
  const kept = await keptColumns(connection, folder);
  const own = columns.filter(({ name }) => kept.has(name));
  const values = columns.map(({ name, type }) =>
    kept.has(name) ? sqlName(name) : `null::${type} as ${sqlName(name)}`,
  );
  return `select ${values.join(', ')} from (${deliveryValues(folder, own)})`;
};

const keptColumns = async (
  connection: DuckDBConnection,
  folder: string,
): Promise<ReadonlyMap<string, SqlType | undefined>> => {
  const described = await connection.runAndReadAll(
    `describe select * from read_parquet(${sqlText(`${folder}/rows.parquet`)})`,
  );
  return new Map(described.getRows().map(([name, type]) => [String(name), types[String(type)]]));
};
