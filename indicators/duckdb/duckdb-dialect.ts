import type { DuckDBInstance } from '@duckdb/node-api';
import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
} from 'kysely';
import { duckdbConnection } from './duckdb-connection.ts';

/** Kysely on DuckDB: PostgreSQL's dialect of SQL, DuckDB's connections, at most `connections` queries at a time. */
export function duckdbDialect(instance: DuckDBInstance, connections = 2): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createDriver: () => duckdbDriver(instance, connections),
  };
}

function duckdbDriver(instance: DuckDBInstance, size: number): Driver {
  const free: DatabaseConnection[] = [];
  const waiting: ((connection: DatabaseConnection) => void)[] = [];
  const close: (() => void)[] = [];

  return {
    async init() {
      for (let i = 0; i < size; i++) {
        const connection = await instance.connect();
        close.push(() => connection.closeSync());
        free.push(duckdbConnection(connection));
      }
    },
    acquireConnection() {
      const connection = free.pop();
      if (connection) return Promise.resolve(connection);
      return new Promise((resolve) => waiting.push(resolve));
    },
    async releaseConnection(connection) {
      const next = waiting.shift();
      if (next) next(connection);
      else free.push(connection);
    },
    beginTransaction: run('begin transaction'),
    commitTransaction: run('commit'),
    rollbackTransaction: run('rollback'),
    async destroy() {
      for (const closeOne of close) closeOne();
    },
  };
}

const run = (sql: string) => async (connection: DatabaseConnection) => {
  await connection.executeQuery(CompiledQuery.raw(sql));
};
