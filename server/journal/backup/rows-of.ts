import { sql, type Transaction } from 'kysely';
import { tableKeys, type Tables } from '../database/tables.ts';

/** So many rows are in memory at a time; a frozen document can be some megabytes. */
const atATime = 50;

/** Every row of a table in the order of its key. */
export async function* rowsOf(tx: Transaction<Tables>, table: keyof Tables): AsyncGenerator<Record<string, unknown>> {
  const order = sql.join(tableKeys[table].map((column) => sql.ref(column)));
  for (let offset = 0; ; offset += atATime) {
    const query = sql<
      Record<string, unknown>
    >`select * from ${sql.table(table)} order by ${order} limit ${atATime} offset ${offset}`;
    const { rows } = await query.execute(tx);
    yield* rows;
    if (rows.length < atATime) return;
  }
}
