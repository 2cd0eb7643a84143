import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from './actor.ts';
import { backup } from './backup/backup.ts';
import { checkJournal } from './backup/check-journal.ts';
import { restore } from './backup/restore.ts';
import { keepDocument, readDocument } from './documents/documents.ts';
import { history, newestVersions } from './versions/read-versions.ts';
import { writeVersion, WrittenMeanwhile, WrongShape } from './versions/write-version.ts';
import type { Journal } from './database/open-journal.ts';
import { onEachEngine } from './testing/on-each-engine.ts';

const anna: Actor = { name: 'anna@gemeente.example', role: 'beleid', origin: '127.0.0.1' };
const bram: Actor = {
  name: 'bram@gemeente.example',
  role: 'controller',
  origin: '127.0.0.2',
  account: '00000000000000b2',
};
const question = (text: string) => ({ about: 'goal' as const, subject: '1.1', moment: null, text });
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const at = (minute: number) => new Date(Date.UTC(2024, 0, 1, 12, minute));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-backup-'));
});
afterAll(() => rm(folder, { recursive: true }));

onEachEngine('the journal', (newJournal) => {
  test('keeps every version with its author and time, and reads the newest as of a moment', async () => {
    const { journal } = await newJournal();
    const first = { kind: 'question', id: 'v1', body: question('Waarom?'), basedOn: null } as const;
    await writeVersion(journal, anna, first, at(0));
    await writeVersion(journal, bram, { ...first, body: question('Waarom nu?'), basedOn: 1 }, at(5));
    await writeVersion(journal, anna, { ...first, id: 'v2', body: question('Hoe?') }, at(9));

    expect(await history(journal, 'question', 'v1')).toEqual([
      {
        kind: 'question',
        id: 'v1',
        version: 1,
        body: question('Waarom?'),
        author: anna.name,
        role: 'beleid',
        writtenAt: '2024-01-01T12:00:00.000Z',
      },
      {
        kind: 'question',
        id: 'v1',
        version: 2,
        body: question('Waarom nu?'),
        author: bram.name,
        role: 'controller',
        writtenAt: '2024-01-01T12:05:00.000Z',
      },
    ]);
    const texts = async (asOf: string | null) =>
      (await newestVersions(journal, 'question', asOf)).map(({ body }) => body.text);
    expect(await texts(null)).toEqual(['Waarom nu?', 'Hoe?']);
    expect(await texts('2024-01-01T12:04:59.999Z')).toEqual(['Waarom?']);
    expect(await texts('2023-12-31T00:00:00.000Z')).toEqual([]);
  });

  test('a writer who did not see the newest version is told so, and nothing of his is kept', async () => {
    const { journal } = await newJournal();
    const draft = { kind: 'question', id: 'v1', body: question('Waarom?'), basedOn: null } as const;
    await writeVersion(journal, anna, draft);
    await expect(writeVersion(journal, bram, draft)).rejects.toThrow(WrittenMeanwhile);
    expect(await history(journal, 'question', 'v1')).toHaveLength(1);
    expect((await checkJournal(journal)).rows).toBe(1);
  });

  test('refuses a body that is not of its kind', async () => {
    const { journal } = await newJournal();
    const draft = { kind: 'question', id: 'v1', body: { ...question('Hoe?'), about: 'weather' }, basedOn: null };
    // @ts-expect-error: no such subject
    await expect(writeVersion(journal, anna, draft)).rejects.toThrow(WrongShape);
    expect(await newestVersions(journal, 'question')).toEqual([]);
  });

  test('twenty who write at once, in two programs, each get a number of their own in an audit without gaps', async () => {
    const { journal, again } = await newJournal();
    const other = again === null ? journal : await again();
    const writes = Array.from({ length: 20 }, (_, i) =>
      writeVersion(i % 2 ? journal : other, anna, {
        kind: 'question',
        id: `v${i}`,
        body: question('?'),
        basedOn: null,
      }),
    );
    await Promise.all(writes);
    expect(await checkJournal(journal)).toMatchObject({ versions: 20, rows: 20, faults: [] });
  });

  test('of twenty who write the same next version at once one succeeds', async () => {
    const { journal, again } = await newJournal();
    const other = again === null ? journal : await again();
    const draft = { kind: 'question', id: 'v1', body: question('?'), basedOn: null } as const;
    const ends = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) => writeVersion(i % 2 ? journal : other, anna, draft)),
    );
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const end of ends) if (end.status === 'rejected') expect(end.reason).toBeInstanceOf(WrittenMeanwhile);
    expect(await checkJournal(journal)).toMatchObject({ versions: 1, rows: 1, faults: [] });
  });

  test.each(['versions', 'documents', 'audit'] as const)(
    'the database itself changes and deletes no row of %s',
    async (table) => {
      const { journal } = await newJournal();
      await writeVersion(journal, anna, { kind: 'question', id: 'v1', body: question('?'), basedOn: null });
      await keepDocument(journal, anna, { format: 'test', content: { a: 1 } });
      const column = { versions: 'author', documents: 'author', audit: 'actor' }[table];
      const change = sql`update ${sql.table(table)} set ${sql.ref(column)} = 'x'`;
      await expect(change.execute(journal.db)).rejects.toThrow('only added to');
      await expect(sql`delete from ${sql.table(table)}`.execute(journal.db)).rejects.toThrow('only added to');
    },
  );

  test('tells which row of the audit was changed, taken out or cut off', async () => {
    const { journal } = await newJournal();
    for (let i = 0; i < 4; i++)
      await writeVersion(journal, anna, { kind: 'question', id: `v${i}`, body: question('?'), basedOn: null }, at(i));
    const { head, faults } = await checkJournal(journal);
    expect(faults).toEqual([]);

    await withoutGuard(journal, 'audit', sql`update audit set actor = 'iemand' where seq = 2`);
    expect((await checkJournal(journal)).faults).toEqual(['Regel 2 van de audit is veranderd.']);
    await withoutGuard(journal, 'audit', sql`delete from audit where seq = 2`);
    expect((await checkJournal(journal)).faults).toContain('Regel 2 van de audit ontbreekt.');
    await withoutGuard(journal, 'audit', sql`delete from audit where seq >= 2`);
    expect((await checkJournal(journal)).faults).toContain('Versie 1 van question v3 staat niet in de audit.');
    expect((await checkJournal(journal, head)).faults).toContain(`Regel ${head} van de audit is er niet meer.`);
  });

  test('a row of the audit is bound with its account, and one without has the hash that rows had before accounts were kept', async () => {
    const { journal } = await newJournal();
    const first = { kind: 'question', id: 'v1', body: question('?'), basedOn: null } as const;
    await writeVersion(journal, anna, first, at(0));
    await writeVersion(journal, bram, { ...first, basedOn: 1 }, at(1));
    const rows = await journal.db.selectFrom('audit').select(['account', 'hash']).orderBy('seq').execute();
    // RFC 8785 by hand.
    const one = `{"action":"question schrijven","actor":"anna@gemeente.example","at":"2024-01-01T12:00:00.000Z","object":"question/v1/1","origin":"127.0.0.1","previous":"${'0'.repeat(64)}","result":"gelukt","role":"beleid","seq":1}`;
    const two = `{"account":"00000000000000b2","action":"question schrijven","actor":"bram@gemeente.example","at":"2024-01-01T12:01:00.000Z","object":"question/v1/2","origin":"127.0.0.2","previous":"${sha256(one)}","result":"gelukt","role":"controller","seq":2}`;
    expect(rows).toEqual([
      { account: null, hash: sha256(one) },
      { account: '00000000000000b2', hash: sha256(two) },
    ]);
    const changed = async (seq: number, account: string | null) => {
      await withoutGuard(journal, 'audit', sql`update audit set account = ${account} where seq = ${seq}`);
      return (await checkJournal(journal)).faults;
    };
    expect(await changed(2, null)).toEqual(['Regel 2 van de audit is veranderd.']);
    expect(await changed(2, '00000000000000a1')).toEqual(['Regel 2 van de audit is veranderd.']);
    expect(await changed(2, '00000000000000b2')).toEqual([]);
    expect(await changed(1, '00000000000000b2')).toEqual(['Regel 1 van de audit is veranderd.']);
  });

  test('a journal from before accounts is brought up to date with its rows as they are, and a version before a later one goes on', async (context) => {
    const { journal, again } = await newJournal();
    // PGlite opens a database once.
    if (again === null) return context.skip();
    const draft = { kind: 'question', id: 'v1', body: question('?'), basedOn: null } as const;
    await writeVersion(journal, anna, draft);
    await sql`alter table audit drop column account`.execute(journal.db);
    await sql`delete from kysely_migration where name = '0002-account-in-audit'`.execute(journal.db);
    const mended = await again();
    await writeVersion(mended, bram, { ...draft, id: 'v2' });
    expect(await checkJournal(mended)).toMatchObject({ rows: 2, faults: [] });

    await sql`alter table audit add column later text`.execute(mended.db);
    await sql`insert into kysely_migration (name, timestamp) values ('0003-later', '2030-01-01')`.execute(mended.db);
    const older = await again();
    await writeVersion(older, bram, { ...draft, id: 'v3' });
    expect(await checkJournal(older)).toMatchObject({ rows: 3, faults: [] });
  });

  test('a document has the hash of its content, whatever the order of its keys', async () => {
    const { journal } = await newJournal();
    const hash = await keepDocument(journal, anna, { format: 'test', content: { b: [1, 'é'], a: null } });
    expect(hash).toBe(sha256('{"a":null,"b":[1,"é"]}'));
    expect(await keepDocument(journal, bram, { format: 'test', content: { a: null, b: [1, 'é'] } })).toBe(hash);
    expect(await readDocument(journal, hash)).toEqual({ format: 'test', content: { a: null, b: [1, 'é'] } });
    expect(await readDocument(journal, '0'.repeat(64))).toBeNull();
    expect(await checkJournal(journal)).toMatchObject({ documents: 1, rows: 1, faults: [] });
  });

  test('a document that was changed is not read, and told of', async () => {
    const { journal } = await newJournal();
    const hash = await keepDocument(journal, anna, { format: 'test', content: { a: 1 } });
    await withoutGuard(journal, 'documents', sql`update documents set body = '{"a":2}'`);
    await expect(readDocument(journal, hash)).rejects.toThrow('is veranderd sinds het bewaard is');
    expect((await checkJournal(journal)).faults).toEqual([`Document ${hash} is veranderd sinds het bewaard is.`]);
  });

  test('a backup is restored in an empty journal, with the same rows and the same head', async () => {
    const { journal } = await newJournal();
    for (let i = 0; i < 120; i++)
      await writeVersion(journal, anna, {
        kind: 'question',
        id: `v${i % 7}`,
        body: question(`'"\n€ ${i}`),
        basedOn: i < 7 ? null : Math.floor(i / 7),
      });
    await keepDocument(journal, bram, { format: 'test', content: { long: 'x'.repeat(100_000) } });
    const file = join(folder, `${Math.random()}.backup`);
    expect(await backup(journal, file)).toBe(120 + 1 + 121);

    const { journal: other } = await newJournal();
    expect(await restore(other, file)).toBe(242);
    expect(await checkJournal(other)).toEqual(await checkJournal(journal));
    expect(await newestVersions(other, 'question')).toEqual(await newestVersions(journal, 'question'));
    await writeVersion(other, anna, { kind: 'question', id: 'after', body: question('?'), basedOn: null });
    expect((await checkJournal(other)).faults).toEqual([]);
    await expect(restore(other, file)).rejects.toThrow('niet leeg');
  });

  test('a backup from before accounts is restored too', async () => {
    const { journal } = await newJournal();
    await writeVersion(journal, anna, { kind: 'question', id: 'v1', body: question('?'), basedOn: null });
    const file = join(folder, `${Math.random()}.backup`);
    await backup(journal, file);
    const lines = (await readFile(file, 'utf8')).split('\n').slice(0, -2);
    const before = lines.map((line) => `${line}\n`.replace('journaal-2', 'journaal-1')).join('');
    expect(before).not.toContain('account');
    await writeFile(file, `${before}{"sha256":"${sha256(before)}"}\n`);
    const { journal: other } = await newJournal();
    expect(await restore(other, file)).toBe(2);
    expect(await checkJournal(other)).toEqual(await checkJournal(journal));
  });

  test('a backup that was cut off, changed or is something else is refused, and nothing of it is kept', async () => {
    const { journal } = await newJournal();
    await writeVersion(journal, anna, { kind: 'question', id: 'v1', body: question('Waarom?'), basedOn: null });
    const file = join(folder, `${Math.random()}.backup`);
    await backup(journal, file);
    const whole = await readFile(file, 'utf8');
    const { journal: other } = await newJournal();
    const refused: [string, string][] = [
      [whole.slice(0, whole.lastIndexOf('{"sha256"')), 'het einde ontbreekt'],
      [whole.replace('Waarom', 'Daarom'), 'is veranderd sinds hij gemaakt is'],
      ['naam;geboortejaar\nx;1980\n', 'is veranderd of stuk'],
      ['', 'het einde ontbreekt'],
    ];
    for (const [text, message] of refused) {
      await writeFile(file, text);
      await expect(restore(other, file)).rejects.toThrow(message);
    }
    expect(await checkJournal(other)).toMatchObject({ versions: 0, rows: 0 });
  });
});

/** Changes what the database guards, as somebody with all rights could. */
async function withoutGuard({ db, engine }: Journal, table: string, change: ReturnType<typeof sql>) {
  if (engine === 'postgres') await sql`alter table ${sql.table(table)} disable trigger all`.execute(db);
  else
    for (const what of ['update', 'delete'])
      await sql`drop trigger if exists ${sql.ref(`${table}_no_${what}`)}`.execute(db);
  await change.execute(db);
}
