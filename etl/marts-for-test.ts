import { DuckDBInstance } from '@duckdb/node-api';
import { generationSql } from './build-generation.ts';
import { quarterTables } from './row-quarters.ts';
import { sources } from './sources/registry.ts';
import { sqlName, sqlText } from './sql-name.ts';

type GivenRow = Readonly<Record<string, string | number | boolean | null>>;

/** Accepted rows per kind, as a delivery holds them. Without gemeente, delivery, rank and row_number: GM0171, `d1`, 0 and the order. */
export type GivenDeliveries = Readonly<Record<string, readonly GivenRow[]>>;

/** Fills the marts from given rows with the SQL of the pipe, and answers one query over them. */
export const martsForTest = async (given: GivenDeliveries, query: string): Promise<Record<string, unknown>[]> => {
  const sql = await generationSql();
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(sql.schema);
    await connection.run(quarterTables);
    for (const source of sources) {
      const name = sqlName(`raw_${source.kind.replaceAll('-', '_')}`);
      const columns = source.columns.map((column) => `${sqlName(column.name)} ${column.type}`);
      await connection.run(
        `create temp table ${name} (gemeente text, delivery text, rank bigint, row_number bigint, ${columns.join(', ')})`,
      );
      for (const [order, row] of (given[source.kind] ?? []).entries()) {
        const whole: GivenRow = { gemeente: 'GM0171', delivery: 'd1', rank: 0, row_number: order + 1, ...row };
        const names = Object.keys(whole);
        await connection.run(
          `insert into ${name} (${names.map(sqlName).join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
          Object.values(whole),
        );
      }
    }
    for (const { name, path } of sql.references)
      await connection.run(`create temp table ${sqlName(`ref_${name.replaceAll('-', '_')}`)} as
        select * from read_csv(${sqlText(path)}, delim = ';', header = true, all_varchar = true)`);
    for (const { text } of [...sql.staging, ...sql.marts]) await connection.run(text);
    return (await connection.runAndReadAll(query)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};
