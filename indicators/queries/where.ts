import { expressionBuilder, sql, type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool } from 'kysely';
import type { Marts } from 'etl/schema.ts';

/** A condition on the columns of one mart; the compiler knows the columns. */
export type Where<M extends keyof Marts> = (eb: ExpressionBuilder<Marts, M>) => Expression<SqlBool>;

export type ColumnOf<M extends keyof Marts> = keyof Marts[M] & string;

/** The condition as SQL; true when there is none. */
export function condition<M extends keyof Marts>(where: Where<M> | undefined): RawBuilder<SqlBool> {
  return where === undefined ? sql<SqlBool>`true` : sql<SqlBool>`(${where(expressionBuilder<Marts, M>())})`;
}

/** A column by name, or an expression over the columns, as SQL. */
export const columnOrSql = (column: string | RawBuilder<unknown>): RawBuilder<unknown> =>
  typeof column === 'string' ? sql.ref(column) : column;
