import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

const typeOf = (sqlType: string): string => {
  if (sqlType === 'boolean') return 'boolean';
  return sqlType === 'text' || sqlType === 'date' ? 'string' : 'number';
};

it('declares in TypeScript the marts that schema.sql declares, column by column', () => {
  const tables = [...read('schema.sql').matchAll(/^create table (\w+) \(\n([\s\S]*?)\n\);/gm)].map(
    ([, name, body]) => ({
      name,
      columns: [
        ...(body ?? '').matchAll(/^ {2}(\w+) (text|integer|bigint|boolean|date|double precision)( not null)?,?$/gm),
      ].map(([, column, type, notNull]) => `${column}: ${typeOf(type ?? '')}${notNull ? '' : ' | null'};`),
    }),
  );
  const code = read('schema.ts');
  const types = new Map(
    [...code.matchAll(/^export type (\w+) = \{\n([\s\S]*?)\n\};/gm)].map(([, name, body]) => [
      name,
      (body ?? '').split('\n').map((line) => line.trim()),
    ]),
  );
  const marts = (types.get('Marts') ?? []).map((line) => /^(\w+): (\w+);$/.exec(line));
  expect(marts.map((match) => match?.[1])).toEqual(tables.map((table) => table.name));
  for (const [index, table] of tables.entries())
    expect({ table: table.name, columns: types.get(marts[index]?.[2]) }).toEqual({
      table: table.name,
      columns: table.columns,
    });
  expect(tables.length).toBeGreaterThan(20);
});
