import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { deliveryFolder, factsOf } from './delivery.ts';
import { deliveriesInForce } from './publish.ts';
import { sqlText } from './sql-name.ts';
import type { Warehouse } from './warehouse.ts';
import { writeRejects } from './write-rejects.ts';

/**
 * Writes every rejected row of a delivery in force as CSV, with row numbers, for who may see the warehouse; gives the name of
 * the file. Throws with a Dutch message when there is no such delivery, or the file is there already.
 */
export const exportRejects = async (warehouse: Warehouse, id: string, file?: string): Promise<string> => {
  const inForce = await deliveriesInForce(warehouse);
  if (!inForce.includes(id)) throw new Error(`Er is geen levering '${id}' in gebruik. De pagina Bronnen noemt ze.`);
  const [facts] = await factsOf(warehouse, [id]);
  const target = file ?? `${facts?.fileName ?? id}.afgekeurd.csv`;
  if (existsSync(target)) throw new Error(`${target} bestaat al. Noem een andere naam.`);
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
  try {
    const connection = await instance.connect();
    await connection.run(
      `create temp view all_rejects as from read_parquet(${sqlText(join(deliveryFolder(warehouse, id), 'rejects.parquet'))})`,
    );
    await writeRejects(connection, target);
    connection.closeSync();
  } finally {
    instance.closeSync();
  }
  return target;
};
