import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { sql, type Transaction } from 'kysely';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import type { Journal } from '../database/open-journal.ts';
import { tableNames, type Tables } from '../database/tables.ts';
import { backupFormat, readFormats } from './backup.ts';
import { checkJournal } from './check-journal.ts';

const Line = Compile(
  Type.Union([
    Type.Object({ format: Type.String(), at: Type.String() }),
    Type.Object({
      table: Type.Union(tableNames.map((name) => Type.Literal(name))),
      row: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
    }),
    Type.Object({ sha256: Type.String() }),
  ]),
);

/**
 * Fills an empty journal from a backup, in one transaction: all of it or nothing. Gives the number of rows.
 * @throws Error in plain Dutch when the journal is not empty, or the backup is not whole or was changed.
 */
export async function restore(journal: Journal, file: string): Promise<number> {
  return journal.db.transaction().execute(async (tx) => {
    for (const table of tableNames) {
      const first = await sql`select 1 from ${sql.table(table)} limit 1`.execute(tx);
      if (first.rows.length > 0)
        throw new Error('Dit journaal is niet leeg. Zet een back-up terug in een nieuw journaal.');
    }
    const rows = await fill(tx, file);
    const { faults } = await checkJournal({ ...journal, db: tx });
    if (faults.length > 0) throw new Error(`De back-up ${file} klopt niet. ${faults.join(' ')}`);
    return rows;
  });
}

async function fill(tx: Transaction<Tables>, file: string): Promise<number> {
  const hash = createHash('sha256');
  let rows = 0;
  let [begun, whole] = [false, false];
  for await (const text of createInterface({ input: createReadStream(file) })) {
    const line = parse(text);
    if (line === null || whole) throw new Error(`De back-up ${file} is veranderd of stuk: regel ${rows + 2}.`);
    if ('sha256' in line) {
      whole = line.sha256 === hash.digest('hex');
      if (!whole) throw new Error(`De back-up ${file} is veranderd sinds hij gemaakt is.`);
      continue;
    }
    hash.update(`${text}\n`);
    if ('format' in line) {
      begun = readFormats.includes(line.format);
      if (!begun)
        throw new Error(
          `De back-up ${file} heeft de vorm ${line.format}. Dit programma leest tot en met ${backupFormat}.`,
        );
      continue;
    }
    if (!begun) throw new Error(`${file} is geen back-up van een journaal.`);
    await insert(tx, line.table, line.row);
    rows++;
  }
  if (!whole) throw new Error(`De back-up ${file} is niet heel: het einde ontbreekt.`);
  return rows;
}

function parse(text: string) {
  try {
    const value: unknown = JSON.parse(text);
    return Line.Check(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function insert(tx: Transaction<Tables>, table: keyof Tables, row: Readonly<Record<string, string | number>>) {
  const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(tx);
}
