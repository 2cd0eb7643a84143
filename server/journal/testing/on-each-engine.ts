import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { journalOn, openJournal, type Journal } from '../database/open-journal.ts';
import { startPostgres, type Postgres } from './start-postgres.ts';

/** Makes an empty journal of the engine that the tests run on; `again` opens the same one a second time, as another program would. */
type NewJournal = () => Promise<{ journal: Journal; again: (() => Promise<Journal>) | null }>;

/** Describes what must hold alike in SQLite and in PostgreSQL: Debian's where it is installed, else PGlite. */
export function onEachEngine(name: string, body: (newJournal: NewJournal) => void): void {
  describe(`${name}, in SQLite`, () => {
    let folder = '';
    let made = 0;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'journal-'));
    });
    afterAll(() => rm(folder, { recursive: true }));
    const opened = closeAfterwards();
    body(async () => {
      const path = join(folder, `${made++}.sqlite`);
      const open = async () => opened(await openJournal(path));
      return { journal: await open(), again: open };
    });
  });

  describe(`${name}, in PostgreSQL`, () => {
    let postgres: Postgres | null = null;
    let pglites: Promise<PGlite> | null = null;
    let made = 0;
    beforeAll(async () => {
      postgres = await startPostgres();
    });
    afterAll(() => postgres?.stop());
    const opened = closeAfterwards();
    body(async () => {
      if (postgres === null) {
        // Making one takes seconds, a copy less.
        const pglite = await (await (pglites ??= PGlite.create())).clone();
        return { journal: opened(await journalOn('postgres', new PGliteDialect({ pglite }))), again: null };
      }
      const database = `journal_${made++}`;
      const client = new Client({ connectionString: postgres.address('postgres') });
      await client.connect();
      await client.query(`create database ${database}`);
      await client.end();
      const address = postgres.address(database);
      const open = async () => opened(await openJournal(address));
      return { journal: await open(), again: open };
    });
  });
}

/** Keeps what a test opens and closes it after that test: PostgreSQL has so many connections and no more. */
function closeAfterwards() {
  const open: Journal[] = [];
  afterEach(async () => {
    for (const journal of open.splice(0)) await journal.close();
  });
  return (journal: Journal) => {
    open.push(journal);
    return journal;
  };
}
