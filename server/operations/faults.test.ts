import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { fromOurPage, served, signInAs } from '../access/testing/signed-in.ts';
import { buildApp } from '../app.ts';
import { checkJournal } from '../journal/backup/check-journal.ts';
import { openJournal } from '../journal/database/open-journal.ts';
import { writeVersion } from '../journal/versions/write-version.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { emptyWarehouse, publish, publishText } from '../testing/sample-warehouse.ts';
import { appForTest } from './app-for-test.ts';
import { drain } from './drain.ts';
import { killedWriter } from './killed-writer-for-test.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

const folderOf = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'faults-'));
  ends.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

test('two hundred requests during three swaps of the generation are all answered, each with one generation', async () => {
  const { app, generations, warehouse } = await appForTest({ log: { level: 'error' } });
  ends.push(() => app.close());
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const urls = ['/v1/principles', '/v1/indicators/I20', '/v1/budgets?format=csv', '/v1/goals/3.2'];
  const seen: { status: number; generation: string | undefined }[] = [];
  const last = { done: false };
  const reader = async (first: number) => {
    for (let turn = first; !last.done || turn < 200; turn += 10) {
      const answer = await fetch(address + urls[turn % urls.length]);
      await answer.text();
      seen.push({ status: answer.status, generation: /"(g\d)-/.exec(answer.headers.get('etag') ?? '')?.[1] });
    }
  };
  const swaps = async () => {
    for (const generation of ['g2', 'g3', 'g4']) {
      await publish(warehouse, sampleRelease({ generation }));
      await generations.refresh();
    }
    last.done = true;
  };
  await Promise.all([...Array.from({ length: 10 }, (_, index) => reader(index)), swaps()]);
  expect(seen.length).toBeGreaterThanOrEqual(200);
  expect(seen.filter(({ status }) => status !== 200)).toEqual([]);
  // Not all before the first swap, and afterwards the last.
  expect(new Set(seen.map(({ generation }) => generation)).size).toBeGreaterThan(1);
  expect((await (await fetch(`${address}/v1/principles`)).json()).generation).toBe('g4');
});

test('a server that stops answers the request it has, and takes no new one', async () => {
  const { app } = await appForTest();
  const [begun, finished] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  app.get('/traag', { config: { action: 'vrij' } }, async () => {
    begun.resolve();
    await finished.promise;
    return 'klaar';
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const slow = fetch(`${address}/traag`);
  await begun.promise;
  const stopped = drain([() => app.close()], 5_000);
  await expect
    .poll(() =>
      fetch(`${address}/v1/health/live`).then(
        ({ status }) => status,
        () => 'away',
      ),
    )
    .toBe('away');
  finished.resolve();
  expect([(await slow).status, await (await slow).text()]).toEqual([200, 'klaar']);
  expect(await stopped).toBe(true);
});

test('a stop that takes too long is told, so that the process can end', async () => {
  expect(await drain([() => new Promise(() => undefined)], 20)).toBe(false);
});

test('where the newest generation is damaged, the one before it is served and the alarm is loud', async () => {
  const warehouse = await emptyWarehouse();
  await publish(warehouse, sampleRelease({ generation: 'g1' }));
  await publishText(warehouse, 'g2', JSON.stringify(sampleRelease({ generation: 'g2' })).slice(0, 900));
  const said: string[] = [];
  const { app, metrics } = await buildApp({
    warehouse,
    web: '/nergens',
    say: (line) => said.push(line),
    measure: true,
  });
  ends.push(() => app.close());
  const health = (await app.inject('/v1/health')).json();
  expect(health).toMatchObject({ generation: 'g1', refused: { generation: 'g2' } });
  expect((await app.inject('/v1/indicators/I20')).statusCode).toBe(200);
  expect(said).toContain('LET OP: de nieuwste cijfers zijn beschadigd. Generatie g1, een oudere, is in gebruik.');
  expect(await metrics.text()).toContain('dashboard_generation_refused 1');
});

test('where every generation is damaged, the server runs and says what to do', async () => {
  const warehouse = await emptyWarehouse();
  for (const id of ['g1', 'g2']) await publishText(warehouse, id, '{');
  const { app } = await buildApp({ warehouse, web: '/nergens', say: () => undefined });
  ends.push(() => app.close());
  expect([(await app.inject('/v1/health/live')).statusCode, (await app.inject('/v1/health/ready')).statusCode]).toEqual(
    [200, 503],
  );
});

const anna = { name: 'anna@gemeente.example', role: 'beleid', origin: '127.0.0.1' };
const at = (year: number) => new Date(Date.UTC(year, 0, 1));
const question = (text: string) => ({ about: 'goal' as const, subject: '1.1', moment: null, text });

test('a full disk keeps all that was written, nothing half, and goes on when there is room', async () => {
  const journal = await openJournal(join(await folderOf(), 'journal.sqlite'));
  ends.push(() => journal.close());
  await writeVersion(journal, anna, { kind: 'question', id: 'v1', body: question('Waarom?'), basedOn: null });
  const { page_count: pages } =
    (await sql<{ page_count: number }>`pragma page_count`.execute(journal.db)).rows[0] ?? {};
  await sql.raw(`pragma max_page_count = ${(pages ?? 0) + 1}`).execute(journal.db);
  const large = { kind: 'question', id: 'v2', body: question('x'.repeat(4_000)), basedOn: null } as const;
  const wrote = async (id: string) => writeVersion(journal, anna, { ...large, id });
  await expect(Promise.all(Array.from({ length: 9 }, (_, n) => wrote(`vol-${n}`)))).rejects.toThrow('full');
  const { faults, versions } = await checkJournal(journal);
  expect(faults).toEqual([]);
  expect(versions).toBeGreaterThanOrEqual(1);
  await sql.raw('pragma max_page_count = 1073741823').execute(journal.db);
  await wrote('ruimte');
  expect((await checkJournal(journal)).faults).toEqual([]);
});

test('when the disk of the journal can no longer be written, who is signed in reads on, and what is written is refused until it can', async () => {
  const server = await served({ log: { level: 'error', stream: { write: () => undefined } } });
  const { app, journal, clock } = server;
  ends.push(
    () => journal.close(),
    () => app.close(),
  );
  const { cookie, csrf } = await signInAs(server, 'raad');
  const headers = { ...fromOurPage, cookie, 'x-csrf-token': csrf };
  const read = async () => (await app.inject({ url: '/v1/dashboard', headers })).statusCode;
  const ask = async () => {
    const payload = { about: 'goal', subject: '3.2', text: 'Waarom?' };
    const answer = await app.inject({ method: 'POST', url: '/v1/questions', headers, payload });
    return [answer.statusCode, answer.json().detail];
  };
  await sql`pragma query_only = 1`.execute(journal.db);
  clock.now = new Date(clock.now.getTime() + 5 * 60_000);
  const full = expect.stringContaining('Er is niets bewaard: de schijf van het dashboard is vol');
  expect([await read(), await ask()]).toEqual([200, [507, full]]);
  await sql`pragma query_only = 0`.execute(journal.db);
  expect([await read(), await ask()]).toEqual([200, [200, undefined]]);
  // No room for one more page of the file.
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(journal.db);
  await sql.raw(`pragma max_page_count = ${rows[0]?.page_count ?? 0}`).execute(journal.db);
  const before = await checkJournal(journal);
  let last = await ask();
  for (let turn = 0; turn < 40 && last[0] === 200; turn += 1) last = await ask();
  expect(last).toEqual([507, full]);
  expect(await read()).toBe(200);
  await sql.raw('pragma max_page_count = 1073741823').execute(journal.db);
  expect(before).toMatchObject({ faults: [], versions: 1 });
  expect((await ask())[0]).toBe(200);
  expect(await checkJournal(journal)).toMatchObject({ faults: [] });
});

test('a journal on a disk that cannot be written is told at the start', async (context) => {
  const folder = await folderOf();
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m,ro', 'tmpfs', folder]).status !== 0) {
    console.warn('Overgeslagen: een schijf maken kan alleen als root.');
    return context.skip();
  }
  try {
    await expect(openJournal(join(folder, 'journal.sqlite'))).rejects.toThrow('gaat niet open');
  } finally {
    spawnSync('umount', [folder]);
  }
});

test('a clock that jumps back leaves the order of versions and the chain of the audit as they are', async () => {
  const journal = await openJournal(':memory:');
  ends.push(() => journal.close());
  const first = { kind: 'question', id: 'v1', body: question('Waarom?'), basedOn: null } as const;
  await writeVersion(journal, anna, first, at(2026));
  await writeVersion(journal, anna, { ...first, body: question('Waarom nu?'), basedOn: 1 }, at(2020));
  await writeVersion(journal, anna, { ...first, body: question('En nu?'), basedOn: 2 }, at(2035));
  expect(await checkJournal(journal)).toMatchObject({ faults: [], versions: 3, rows: 3 });
});

test('a writer that is killed at any moment leaves a whole journal with all that it was told was kept', async () => {
  const file = join(await folderOf(), 'journal.sqlite');
  let kept = 0;
  for (let round = 0; round < 3; round += 1) {
    const writer = killedWriter(file);
    const stop = 150 + Math.random() * 250;
    let told = 0;
    writer.stdout.on('data', (text: Buffer) => {
      told += text.toString().split('\n').length - 1;
    });
    // Two lines may come at once.
    writer.stdout.once('data', () => setTimeout(() => writer.kill('SIGKILL'), stop));
    const [, signal]: unknown[] = await once(writer, 'exit');
    expect(signal).toBe('SIGKILL');
    kept += told;
    const journal = await openJournal(file);
    const { faults, versions } = await checkJournal(journal);
    await journal.close();
    expect([faults, versions >= kept]).toEqual([[], true]);
  }
  expect(kept).toBeGreaterThan(3);
});

test('a file that is no journal is told at the start', async () => {
  const file = join(await folderOf(), 'journal.sqlite');
  await writeFile(file, 'x'.repeat(5_000));
  await expect(openJournal(file)).rejects.toThrow('gaat niet open');
});
