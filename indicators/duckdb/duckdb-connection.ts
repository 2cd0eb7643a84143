import { BOOLEAN, DOUBLE, INTEGER, VARCHAR, type DuckDBConnection, type DuckDBType } from '@duckdb/node-api';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import { toJsValue, type JsValue } from './to-js-value.ts';

/** One DuckDB connection as Kysely sees it: a statement per call, since a shared prepared statement mixes up answers. */
export function duckdbConnection(connection: DuckDBConnection): DatabaseConnection {
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const values = parameters.map(toParameter);
      const reader = await connection.runAndReadAll(sql, values, values.map(typeOf));
      const rows = Array.from({ length: reader.currentRowCount }, (): Record<string, JsValue> => ({}));
      // By column, which the driver reads in half the time.
      const columns = reader.getColumns();
      for (const [index, name] of reader.columnNames().entries())
        for (const [place, row] of rows.entries()) row[name] = toJsValue(columns[index]?.[place] ?? null);
      // Kysely's own contract: the caller has typed the query, the driver hands over what came back.
      return { rows: rows as R[] };
    },
    streamQuery() {
      throw new Error('Streaming is not offered: indicator queries answer with few rows.');
    },
  };
}

function toParameter(value: unknown): JsValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw new Error(`A parameter of type ${typeof value} is not supported.`);
}

/** Whole numbers go as INTEGER: DuckDB would otherwise take every JavaScript number for a DOUBLE. */
function typeOf(value: JsValue): DuckDBType {
  if (typeof value === 'boolean') return BOOLEAN;
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? INTEGER : DOUBLE;
  return VARCHAR;
}
