import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlName } from '../sql-name.ts';
import { elfproef } from './columns/elfproef.ts';
import { bsnCandidates } from './columns/personal-text.ts';
import type { Column } from './contract.ts';

type Counts = { filled: number; nine: number; pass: number };

/**
 * The text columns of a file that count in numbers of nine digits. One in eleven of those passes the elfproef by chance, so there
 * it says nothing of a number. Table `first_rows` tells which columns may be such; all rows of `relation` tell whether no
 * more pass than chance explains. With fewer than a tenth of nine digits each number is judged.
 */
export const nineDigitColumns = async (
  connection: DuckDBConnection,
  columns: readonly Column[],
  relation: string,
): Promise<ReadonlySet<string>> => {
  const texts = columns.filter((column) => column.type === 'text').map(({ name }) => name);
  const likely = await numberingsIn(connection, texts, 'first_rows');
  return new Set(await numberingsIn(connection, likely, relation));
};

/** Which columns of a relation (SQL) count in numbers of nine digits: no more of them pass the elfproef than chance explains. */
export const numberingsIn = async (
  connection: DuckDBConnection,
  columns: readonly string[],
  relation: string,
): Promise<readonly string[]> => {
  const counts = await countIn(connection, columns, relation);
  return columns.filter((_, index) => isNumbering(counts[index]));
};

/** More than half, or five standard deviations above one in eleven (binomial), is no chance. */
const isNumbering = ({ filled, nine, pass }: Counts = { filled: 0, nine: 0, pass: 0 }): boolean =>
  nine > filled / 10 && pass <= nine / 2 && (pass < 5 || pass <= nine / 11 + 5 * Math.sqrt((nine * 10) / 121));

const countIn = async (
  connection: DuckDBConnection,
  columns: readonly string[],
  relation: string,
): Promise<readonly Counts[]> => {
  if (columns.length === 0) return [];
  const cells = columns.map(
    (name, index) => `${sqlName(name)} as t${index}, ${bsnCandidates(`trim(${sqlName(name)})`)} as n${index}`,
  );
  const counts = columns.map(
    (_, index) =>
      `count(t${index}), count(*) filter (where len(n${index}) > 0),
      count(*) filter (where len(list_filter(n${index}, lambda one: ${elfproef('one')})) > 0)`,
  );
  const result = await connection.runAndReadAll(
    `select ${counts.join(', ')} from (select ${cells.join(', ')} from ${relation})`,
  );
  const found = (result.getRows()[0] ?? []).map(Number);
  return columns.map((_, index) => {
    const [filled = 0, nine = 0, pass = 0] = found.slice(index * 3, index * 3 + 3);
    return { filled, nine, pass };
  });
};
