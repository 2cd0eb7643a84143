import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceColumn } from './sources/source.ts';
import { sqlName, sqlText } from './sql-name.ts';

/** Accepted rows, each with its row number. Of a small file these are all. */
export const rowsFile = 'rows.parquet';
/** The rows of a large file that were read at a glance, each in its place: the first is row 2 of the file. */
export const quickFile = 'quick.parquet';
/** The pseudonyms to which `persoon` in `quick.parquet` is an index. */
export const personsFile = 'persons.parquet';
/** The rows that were left out, and why. */
export const rejectsFile = 'rejects.parquet';

/** A query for the accepted rows of a delivery: `row_number` and the columns of its source. */
export const deliveryRows = (folder: string, columns: readonly SourceColumn[]): string => {
  const parquet = (name: string): string => sqlText(join(folder, name));
  const names = columns.map(({ name }) => sqlName(name));
  const closely = `select ${['row_number', ...names].join(', ')} from read_parquet(${parquet(rowsFile)})`;
  if (!existsSync(join(folder, quickFile))) return closely;
  const persons = existsSync(join(folder, personsFile));
  const values = columns.map(({ name }) => (persons && name === 'persoon' ? 'p.persoon' : `q.${sqlName(name)}`));
  return `${closely} union all
    select ${['q.row_number', ...values].join(', ')}
    from (select file_row_number + 2 as row_number, * from read_parquet(${parquet(quickFile)}, file_row_number = true)) as q
    ${persons ? `left join read_parquet(${parquet(personsFile)}, file_row_number = true) as p on p.file_row_number = q.persoon` : ''}
    where q.doubtful is null and q.row_number not in (select row_number from read_parquet(${parquet(rejectsFile)}))`;
};
