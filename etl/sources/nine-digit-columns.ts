import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlName } from '../sql-name.ts';
import { elfproef, nineDigitsIn } from './columns/elfproef.ts';
import type { Column } from './contract.ts';

/**
 * The text columns of table `first_rows` that count in numbers of nine digits. One in eleven of those passes the elfproef by chance,
 * so there it says nothing; where most pass, they are BSNs. With fewer than a tenth of nine digits each is judged.
 */
export const nineDigitColumns = async (
  connection: DuckDBConnection,
  columns: readonly Column[],
): Promise<ReadonlySet<string>> => {
  const texts = columns.filter((column) => column.type === 'text');
  if (texts.length === 0) return new Set();
  const numbers = texts.map(
    ({ name }, index) => `${sqlName(name)} as t${index}, ${nineDigitsIn(sqlName(name))} as n${index}`,
  );
  const counts = texts.map(
    (_, index) => `count(t${index}), count(n${index}), count(*) filter (where ${elfproef(`n${index}`)})`,
  );
  const result = await connection.runAndReadAll(
    `select ${counts.join(', ')} from (select ${numbers.join(', ')} from first_rows)`,
  );
  const found = (result.getRows()[0] ?? []).map(Number);
  const numbered = texts.filter((_, index) => {
    const [filled = 0, nine = 0, pass = 0] = found.slice(index * 3, index * 3 + 3);
    return nine > filled / 10 && pass <= nine / 2;
  });
  return new Set(numbered.map((column) => column.name));
};
