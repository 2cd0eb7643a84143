import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlName, sqlText } from '../sql-name.ts';
import type { SourceColumn } from './source.ts';

type Keyed = { key: readonly string[]; columns: readonly SourceColumn[] };

/** How many rows of table `accepted` were taken out: `rejected` of them in table `rejected`, on the `rows` named; the others were the same as one that stays. */
export type SameKey = { rejected: number; rows: readonly number[]; same: number };

/**
 * Takes rows with the key of another row out of table `accepted`. Where they say the same, the first stays. Where they differ
 * nobody can tell which one holds, so none does, and each stands in table `rejected`.
 */
export const takeSameKey = async (connection: DuckDBConnection, { key, columns }: Keyed): Promise<SameKey> => {
  if (key.length === 0) return { rejected: 0, rows: [], same: 0 };
  const names = key.map(sqlName).join(', ');
  const told = columns.filter(({ name }) => !key.includes(name)).map(({ name }) => sqlName(name));
  // Grouped by hash first, which takes a fraction of the memory that grouping by the keys would.
  await connection.run(`create or replace table same_key as
    select rowid as place, row_number, first_value(rowid) over (partition by ${names} order by rowid) as first_place,
      count(*) over (partition by ${names}) as times,
      count(distinct hash(${told.length === 0 ? '0' : told.join(', ')})) over (partition by ${names}) as kinds
    from (select rowid, * from accepted where hash(${names}) in
      (select hash(${names}) as h from accepted group by h having count(*) > 1))`);
  const differs = 'times > 1 and kinds > 1';
  const found = await connection.runAndReadAll(`select row_number::integer, count(*)::integer from same_key
    where ${differs} group by 1 order by 1`);
  const same = await connection.runAndReadAll(
    `select count(*)::integer from same_key where kinds = 1 and place <> first_place`,
  );
  await connection.run(`insert into rejected
    select row_number, ${sqlText(key.join(' + '))}, 'dubbel', null,
      'Dit cijfer staat twee keer in het bestand, met een andere waarde. Geen van beide telt mee. Haal het bestand opnieuw op.'
    from same_key where ${differs}`);
  await connection.run(
    `delete from accepted where rowid in (select place from same_key where (${differs}) or (kinds = 1 and place <> first_place))`,
  );
  const counted = found.getRows().map(([row, cells]) => ({ row: Number(row), cells: Number(cells) }));
  return {
    rejected: counted.reduce((sum, { cells }) => sum + cells, 0),
    rows: counted.map(({ row }) => row),
    same: Number(same.getRows()[0]?.[0] ?? 0),
  };
};
