import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { numbered } from './sources/row-numbers.ts';
import type { SourceColumn } from './sources/source.ts';
import { sqlName, sqlText } from './sql-name.ts';

/** Accepted rows, each with its row number. Of a small file these are all. */
export const rowsFile = 'rows.parquet';
/** The rows of a large file that were read at a glance, in their order. */
export const quickFile = 'quick.parquet';
/** The pseudonyms to which `persoon` in `quick.parquet` is an index. */
export const personsFile = 'persons.parquet';
/** From which place in `quick.parquet` the row number is how much higher; absent without such places. */
export const gapsFile = 'gaps.parquet';
/** The places in `quick.parquet` that do not count: their key came before. */
export const leftOutFile = 'left-out.parquet';

const parquet = (folder: string, name: string): string => sqlText(join(folder, name));

/** A query for the rows of `quick.parquet` that count, with their `place`; null where the delivery has none. */
const quickRows = (folder: string, columns: readonly SourceColumn[]): string | null => {
  if (!existsSync(join(folder, quickFile))) return null;
  const persons = columns.some(({ name }) => name === 'persoon') && existsSync(join(folder, personsFile));
  const values = columns.map(({ name }) => (persons && name === 'persoon' ? 'p.persoon' : `q.${sqlName(name)}`));
  return `select ${['q.file_row_number as place', ...values].join(', ')}
    from read_parquet(${parquet(folder, quickFile)}, file_row_number = true) as q
    ${persons ? `left join read_parquet(${parquet(folder, personsFile)}, file_row_number = true) as p on p.file_row_number = q.persoon` : ''}
    where q.doubtful is null and q.file_row_number not in (select place from ${parquet(folder, leftOutFile)})`;
};

/** A query for the accepted rows of a delivery: `row_number` and the columns of its source. */
export const deliveryRows = (folder: string, columns: readonly SourceColumn[]): string => {
  const names = ['row_number', ...columns.map(({ name }) => sqlName(name))].join(', ');
  const closely = `select ${names} from ${parquet(folder, rowsFile)}`;
  const quick = quickRows(folder, columns);
  if (quick === null) return closely;
  const gaps = existsSync(join(folder, gapsFile)) ? parquet(folder, gapsFile) : null;
  return `${closely} union all select ${names} from (${numbered(quick, gaps)})`;
};

/** The same without the row numbers, which take time to find. */
export const deliveryValues = (folder: string, columns: readonly SourceColumn[]): string => {
  const names = columns.map(({ name }) => sqlName(name)).join(', ');
  const closely = `select ${names} from ${parquet(folder, rowsFile)}`;
  const quick = quickRows(folder, columns);
  return quick === null ? closely : `${closely} union all select ${names} from (${quick})`;
};
