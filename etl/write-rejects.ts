import { chmod } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlText } from './sql-name.ts';

/**
 * Writes the rejected rows of the file that was read last as a CSV for whoever has to mend them: values as a report may
 * show them. A byte order mark before the first name tells a spreadsheet that it is UTF-8. A value that a spreadsheet would
 * take for a formula gets an apostrophe before it.
 */
export const writeRejects = async (connection: DuckDBConnection, file: string): Promise<void> => {
  await connection.run(`copy (
    select row_number as "\uFEFFrij", column_name as kolom, rule as controle,
      case when regexp_matches(value_masked, '^[=+@\\t\\r\\n-]') then '''' || value_masked else value_masked end as waarde,
      message as uitleg
    from all_rejects order by row_number, column_name, rule
  ) to ${sqlText(file)} (format csv, header true, delimiter ';')`);
  await chmod(file, 0o600);
};
