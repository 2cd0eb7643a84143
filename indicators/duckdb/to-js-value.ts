import { DuckDBDateValue, DuckDBDecimalValue, DuckDBTimestampValue, type DuckDBValue } from '@duckdb/node-api';

export type JsValue = string | number | boolean | null;

/** The one place where a DuckDB value becomes a JavaScript value: dates as ISO strings, whole numbers and decimals as numbers. */
export function toJsValue(value: DuckDBValue): JsValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return safeNumber(value);
  if (value instanceof DuckDBDateValue || value instanceof DuckDBTimestampValue) return value.toString();
  if (value instanceof DuckDBDecimalValue) {
    safeNumber(value.value);
    return value.toDouble();
  }
  throw new Error(
    `A DuckDB value of type ${value.constructor.name} has no JavaScript counterpart here; cast it in SQL.`,
  );
}

function safeNumber(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number))
    throw new Error(`${value} does not fit a JavaScript number exactly; cast it in SQL.`);
  return number;
}
