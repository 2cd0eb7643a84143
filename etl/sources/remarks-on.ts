import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlText } from '../sql-name.ts';
import type { Contract } from './contract.ts';
import type { Reading } from './source.ts';

const whole = new Intl.NumberFormat('nl-NL');

/** A note for every remark of the contract that accepted rows give cause for, with how many do. */
export const remarksOn = async (
  connection: DuckDBConnection,
  { remarks = [] }: Contract,
  { rows, quick }: Reading,
): Promise<string[]> => {
  const notes: string[] = [];
  for (const { when, message } of remarks) {
    const parts = [`select 1 from (${rows}) where ${when}`];
    if (quick !== undefined)
      parts.push(`select 1 from read_parquet(${sqlText(quick.rowsFile)}, file_row_number = true)
        where doubtful is null and file_row_number not in (${quick.leftOut}) and ${when}`);
    const found = await connection.runAndReadAll(`select count(*)::integer from (${parts.join(' union all ')})`);
    const count = Number(found.getRows()[0]?.[0]);
    if (count > 0) notes.push(message.replaceAll('{rijen}', `${whole.format(count)} ${count === 1 ? 'rij' : 'rijen'}`));
  }
  return notes;
};
