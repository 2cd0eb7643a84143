import { martColumns, type MartColumn } from './mart-columns.ts';

export type Cell = string | number | boolean | null;

/** A whole mart row from the columns a test cares about: GM0171, delivery d1, row number and ids by position, null where allowed. */
export function fillRow(mart: string, given: Readonly<Record<string, unknown>>, index: number): Record<string, Cell> {
  const columns = martColumns.get(mart);
  if (columns === undefined) throw new Error(`etl/schema.sql has no mart ${mart}`);
  const row: Record<string, Cell> = {};
  for (const column of columns) row[column.name] = cell(given[column.name]) ?? byDefault(mart, column, index);
  for (const name of Object.keys(given)) if (!(name in row)) throw new Error(`${mart} has no column ${name}`);
  return row;
}

function cell(value: unknown): Cell | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`A test row holds text, numbers, booleans or null, not ${typeof value}`);
}

function byDefault(mart: string, { name, type, required }: MartColumn, index: number): Cell {
  if (name === 'gemeente') return 'GM0171';
  if (name === 'delivery') return 'd1';
  if (name === 'row_number') return index + 1;
  if (!required) return null;
  if (name.endsWith('_id') || name === 'persoon') return `${name}-${index + 1}`;
  if (type === 'boolean') return false;
  if (name === 'wet') return 'Wmo';
  if (name === 'stratum') return 'A';
  if (name === 'gewicht') return 1;
  if (type === 'text') return '-';
  throw new Error(`Give ${mart}.${name} in the test: it has no default`);
}
