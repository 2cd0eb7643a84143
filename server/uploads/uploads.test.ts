import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { fromOurPage, served, signInAs, type Served, type Visitor } from '../access/testing/signed-in.ts';
import type { AppOptions } from '../app.ts';
import { checkJournal } from '../journal/backup/check-journal.ts';
import { history } from '../journal/versions/read-versions.ts';
import { emptyWarehouse } from '../testing/sample-warehouse.ts';
import type { ShownUpload, UploadsAnswer } from './contract.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

/** A server over a warehouse of its own in which nothing is loaded yet, and somebody of USD. */
async function desk(options: Partial<AppOptions> = {}) {
  const folder = await emptyWarehouse();
  const warehouse = options.warehouse ?? join(folder, 'magazijn');
  const server = await served({ ...options, warehouse });
  ends.push(
    () => rm(folder, { recursive: true, force: true }),
    () => server.app.close(),
  );
  return { server, files: `${warehouse}.uploads`, usd: await signInAs(server, 'usd') };
}

const ask = (
  { app }: Served,
  { cookie, csrf }: Visitor,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  payload?: object | string,
) =>
  app.inject({
    method,
    url,
    headers: {
      ...fromOurPage,
      cookie,
      'x-csrf-token': csrf,
      ...(typeof payload === 'string' && { 'content-type': 'application/octet-stream' }),
    },
    ...(payload !== undefined && { payload }),
  });

const send = async (server: Served, who: Visitor, name: string, text: string): Promise<ShownUpload> => {
  const bytes = Buffer.byteLength(text);
  const begun = (await ask(server, who, 'POST', '/v1/uploads', { name, bytes })).json<ShownUpload>();
  const half = Math.floor(bytes / 2);
  await ask(server, who, 'PUT', `/v1/uploads/${begun.id}/parts?offset=0`, text.slice(0, half));
  return (await ask(server, who, 'PUT', `/v1/uploads/${begun.id}/parts?offset=${half}`, text.slice(half))).json();
};

const listed = async (server: Served, who: Visitor): Promise<readonly ShownUpload[]> =>
  (await ask(server, who, 'GET', '/v1/uploads')).json<UploadsAnswer>().items;

/** The loader gives way to all others (run-loader.ts), so on a busy machine it takes many times as long as alone. */
const settled = async (server: Served, who: Visitor, id: string, stage: ShownUpload['stage']) => {
  const one = async () => (await listed(server, who)).find((item) => item.id === id);
  await expect.poll(async () => (await one())?.stage, { timeout: 150_000, interval: 100 }).toBe(stage);
  return one();
};

const header = 'Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst';
const extract = (rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`;
const sound = Array.from({ length: 40 }, (_, index) => `B${index};Wmo;;02-01-2024;;`);

const deeds = async ({ journal }: Served, object: string) =>
  (await journal.db.selectFrom('audit').selectAll().orderBy('seq').execute())
    .filter((row) => row.object.startsWith(object))
    .map(({ action, result, role }) => `${role}: ${action} ${result}`);

test('a file that is sent in parts is checked, told of, published with a reason, audited, and gone from the private folder', async () => {
  const { server, files, usd } = await desk();
  const { id } = await send(server, usd, 'bezwaren.csv', extract([...sound, 'X1;Wmo;;31-02-2024;;']));
  expect([statSync(files).mode & 0o777, statSync(join(files, id)).mode & 0o777]).toEqual([0o700, 0o700]);
  expect(statSync(join(files, id, 'bezwaren.csv')).mode & 0o777).toBe(0o600);

  const checked = await settled(server, usd, id, 'gecontroleerd');
  expect(checked).toMatchObject({
    warned: true,
    trouble: null,
    delivery: null,
    report: {
      verdict: 'accepted-with-rejects',
      kind: 'bezwaren',
      rows: 41,
      rejected: 1,
      rules: [{ rule: 'datum', column: 'Datum ontvangst', rows: 1, values: [{ row: 42, value: '31-02-2024' }] }],
    },
  });
  expect(existsSync(join(files, '..', 'magazijn', 'current'))).toBe(false);

  const publication = `/v1/uploads/${id}/publication`;
  const silent = await ask(server, usd, 'POST', publication, { why: ' ' });
  expect([silent.statusCode, silent.json().errors]).toEqual([
    400,
    [expect.objectContaining({ location: { pointer: '/why' } })],
  ]);
  expect((await ask(server, usd, 'POST', publication, { why: 'Deze datum herstelt het loket.' })).statusCode).toBe(202);
  expect((await ask(server, usd, 'POST', publication, { why: 'Nog een keer.' })).statusCode).toBe(409);

  // Who reads meanwhile waits for nothing: another process makes the figures.
  expect((await listed(server, usd))[0]?.stage).toMatch(/publiceren/);
  const { delivery } = (await settled(server, usd, id, 'in gebruik')) ?? {};
  expect(delivery).toMatch(/^[0-9a-f]{12}$/);
  expect(server.generations.current().release.deliveries.map((one) => one.id)).toEqual([delivery]);
  expect(readdirSync(files)).toEqual([]);

  const decisions = await history(server.journal, 'deliveryDecision', delivery ?? '');
  expect(decisions.map(({ body }) => body)).toEqual([
    { delivery, decision: 'waarschuwing aanvaard', why: 'Deze datum herstelt het loket.' },
  ]);
  expect(await deeds(server, `upload/${id}`)).toEqual([
    'usd: bestand aanleveren gelukt',
    'usd: bestand controleren gelukt',
    'usd: publiceren vragen gelukt',
  ]);
  await expect.poll(() => deeds(server, `delivery/${delivery}`)).toEqual(['usd: levering publiceren gelukt']);
  expect((await checkJournal(server.journal)).faults).toEqual([]);
}, 240_000);

test('what is kept is withdrawn by a colleague, with a reason: a replaced file first, then the one that counts; who did it is kept', async () => {
  const token = 'C'.repeat(43);
  const sha256 = createHash('sha256').update(token).digest();
  const { server, files, usd } = await desk({ readers: [{ name: 'Collega', role: 'usd', sha256 }] });
  const colleague = (method: 'GET' | 'POST', url: string, payload?: object) =>
    server.app.inject({ method, url, headers: { authorization: `Bearer ${token}` }, ...(payload && { payload }) });
  const { id } = await send(server, usd, 'bezwaren.csv', extract(sound));
  await settled(server, usd, id, 'gecontroleerd');
  const early = `/v1/deliveries/${'0'.repeat(12)}/withdrawal`;
  expect((await ask(server, usd, 'POST', early, { why: 'Te vroeg.' })).statusCode).toBe(404);
  await ask(server, usd, 'POST', `/v1/uploads/${id}/publication`, { why: '' });
  const { delivery } = (await settled(server, usd, id, 'in gebruik')) ?? {};
  const rowsOf = (of = '') => join(files, '..', 'magazijn', 'deliveries', of);
  const rows = rowsOf(delivery ?? '');
  expect(existsSync(rows)).toBe(true);

  // Of the same days, and with all of its rows: it takes the place of the first.
  const later = await send(server, usd, 'bezwaren-nieuw.csv', extract([...sound, 'B99;Wmo;;02-01-2024;;']));
  await settled(server, usd, later.id, 'gecontroleerd');
  await ask(server, usd, 'POST', `/v1/uploads/${later.id}/publication`, { why: '' });
  const newer = (await settled(server, usd, later.id, 'in gebruik'))?.delivery ?? '';
  expect((await listed(server, usd)).map(({ stage }) => stage)).toEqual(['vervangen', 'in gebruik']);

  const withdrawal = `/v1/deliveries/${delivery}/withdrawal`;
  const { kept, items } = (await colleague('GET', '/v1/uploads')).json<UploadsAnswer>();
  expect(kept.map((one) => [one.id, one.title, one.fileName, one.counts])).toEqual([
    [newer, 'Bezwaren op afgegeven beschikkingen', 'bezwaren-nieuw.csv', true],
    [delivery, 'Bezwaren op afgegeven beschikkingen', 'bezwaren.csv', false],
  ]);
  expect(items).toEqual([]);
  expect((await colleague('POST', withdrawal, { why: ' ' })).statusCode).toBe(400);
  expect((await colleague('POST', withdrawal, { why: 'Verkeerd kwartaal.' })).statusCode).toBe(202);
  expect((await ask(server, usd, 'POST', withdrawal, { why: 'Ik ook.' })).statusCode).toBe(409);
  expect(await settled(server, usd, id, 'ingetrokken')).toMatchObject({ name: 'bezwaren.csv' });
  expect((await colleague('GET', '/v1/uploads')).json().items).toMatchObject([
    { name: 'bezwaren.csv', stage: 'ingetrokken', delivery, trouble: null },
  ]);
  expect(existsSync(rows)).toBe(false);
  expect(server.generations.current().release.deliveries.map((one) => one.id)).toEqual([newer]);
  const decisions = await history(server.journal, 'deliveryDecision', delivery ?? '');
  expect(decisions.map(({ author, body }) => [author, body])).toEqual([
    ['Collega', { delivery, decision: 'ingetrokken', why: 'Verkeerd kwartaal.' }],
  ]);
  await expect
    .poll(() => deeds(server, `delivery/${delivery}`))
    .toEqual(['usd: levering publiceren gelukt', 'usd: levering intrekken gelukt']);

  expect((await ask(server, usd, 'POST', withdrawal, { why: 'Nog eens.' })).statusCode).toBe(404);
  await ask(server, usd, 'POST', `/v1/deliveries/${newer}/withdrawal`, { why: 'Ook dit.' });
  await settled(server, usd, later.id, 'ingetrokken');
  expect(existsSync(rowsOf(newer))).toBe(false);
}, 240_000);

test('a file that the dashboard does not know is refused with what to do, and not kept', async () => {
  const { server, files, usd } = await desk();
  const { id } = await send(server, usd, 'notulen.txt', 'Notulen van de vergadering\n');
  const refused = await settled(server, usd, id, 'geweigerd');
  expect(refused?.report).toMatchObject({
    verdict: 'refused',
    reason: { remedy: expect.any(String) },
  });
  await expect.poll(() => readdirSync(files)).toEqual([]);
  expect((await ask(server, usd, 'POST', `/v1/uploads/${id}/publication`, { why: 'Toch.' })).statusCode).toBe(409);
  expect((await ask(server, usd, 'DELETE', `/v1/uploads/${id}`)).statusCode).toBe(204);
  expect(await listed(server, usd)).toEqual([]);
}, 240_000);

test('a file that can be read in two ways is kept until its sender says how, and then counts as it was said', async () => {
  const { server, files, usd } = await desk();
  const { id } = await send(server, usd, 'bezwaren.csv', extract(['B1;Wmo;;03/04/2024;;', 'B2;Wmo;;05/06/2024;;']));
  const refused = await settled(server, usd, id, 'geweigerd');
  expect(refused?.asks).toMatchObject({ option: 'dates', choices: [{ value: 'dd/mm' }, { value: 'mm/dd' }] });
  expect(refused?.report?.reason?.remedy).not.toContain('--dates');
  expect(readdirSync(join(files, id))).toEqual(['bezwaren.csv']);
  const reading = `/v1/uploads/${id}/reading`;
  const other = await signInAs(server, 'controller');
  expect((await ask(server, other, 'POST', reading, { value: 'dd/mm' })).statusCode).toBe(403);
  expect((await ask(server, usd, 'POST', reading, { value: '--help' })).statusCode).toBe(400);
  expect((await ask(server, usd, 'POST', reading, { value: 'mm/dd' })).statusCode).toBe(202);
  expect((await settled(server, usd, id, 'gecontroleerd'))?.report).toMatchObject({ verdict: 'accepted', rows: 2 });
  expect((await ask(server, usd, 'POST', reading, { value: 'dd/mm' })).statusCode).toBe(409);
  await ask(server, usd, 'POST', `/v1/uploads/${id}/publication`, { why: '' });
  await settled(server, usd, id, 'in gebruik');
  // The sixth of May, where the day first would have been the fifth of June.
  const [delivery] = server.generations.current().release.deliveries;
  expect(delivery?.periodTo).toBe('2024-05-06');
  expect(readdirSync(files)).toEqual([]);
}, 240_000);

test('sending goes on where it was after a lost part, and after the session has ended', async () => {
  const { server, usd } = await desk();
  const begun = await ask(server, usd, 'POST', '/v1/uploads', { name: 'a.csv', bytes: 9 });
  const parts = `/v1/uploads/${begun.json<ShownUpload>().id}/parts`;
  await ask(server, usd, 'PUT', `${parts}?offset=0`, 'abc');
  const twice = await ask(server, usd, 'PUT', `${parts}?offset=0`, 'abc');
  expect([twice.statusCode, twice.json().received]).toEqual([409, 3]);
  expect((await ask(server, usd, 'PUT', `${parts}?offset=3`, 'abcdefgh')).statusCode).toBe(400);

  await ask(server, usd, 'POST', '/afmelden');
  expect((await ask(server, usd, 'PUT', `${parts}?offset=3`, 'def')).statusCode).toBe(401);
  const again = await signInAs(server, 'usd');
  const next = await ask(server, again, 'PUT', `${parts}?offset=3`, 'def');
  expect(next.json<ShownUpload>()).toMatchObject({ received: 6, stage: 'ontvangen' });
});

test('two people of the same name who send at once see their own files and no others', async () => {
  const token = 'T'.repeat(43);
  const sha256 = createHash('sha256').update(token).digest();
  const { server, usd } = await desk({ readers: [{ name: 'Demonstratie (usd)', role: 'usd', sha256 }] });
  const begun = (await ask(server, usd, 'POST', '/v1/uploads', { name: 'a.csv', bytes: 9 })).json<ShownUpload>();
  const authorization = `Bearer ${token}`;
  const headers = { authorization, 'content-type': 'application/octet-stream' };
  const other = { authorization };
  expect((await server.app.inject({ url: '/v1/uploads', headers: other })).json().items).toEqual([]);
  const at = `/v1/uploads/${begun.id}`;
  const answers = await Promise.all([
    server.app.inject({ method: 'PUT', url: `${at}/parts?offset=0`, headers, payload: 'abc' }),
    server.app.inject({ method: 'DELETE', url: at, headers: other }),
    server.app.inject({ method: 'POST', url: `${at}/publication`, headers: other, payload: { why: 'Van mij.' } }),
  ]);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
  expect(await listed(server, usd)).toMatchObject([{ id: begun.id, received: 0 }]);
});

test('who may not deliver sends nothing and sees nothing, on the page or beside it', async () => {
  const { server, files } = await desk();
  const controller = await signInAs(server, 'controller');
  for (const [method, url] of [
    ['GET', '/leveren'],
    ['GET', '/v1/uploads'],
    ['POST', '/v1/uploads'],
    ['PUT', '/v1/uploads/een/parts?offset=0'],
    ['POST', '/v1/uploads/een/publication'],
    ['POST', '/v1/deliveries/000000000000/withdrawal'],
    ['DELETE', '/v1/uploads/een'],
  ] as const)
    expect((await ask(server, controller, method, url)).statusCode, url).toBe(403);
  expect(existsSync(files)).toBe(false);
});

test.each([
  ['foto.png', 9, 400, 'Dit soort bestand'],
  ['../../etc/passwd.csv', 9, 400, 'naam van dit bestand'],
  ['levering.json', 9, 400, 'Dit soort bestand'],
  ['client 999990019.csv', 9, 400, 'lang nummer'],
  ['leeg.csv', 0, 400, 'leeg'],
  ['groot.csv', 2 ** 30, 413, 'te groot'],
] as const)('%s of %i bytes cannot be sent, and why is said', async (name, bytes, status, words) => {
  const { server, files, usd } = await desk();
  const answer = await ask(server, usd, 'POST', '/v1/uploads', { name, bytes });
  expect([answer.statusCode, answer.json().detail]).toEqual([status, expect.stringContaining(words)]);
  expect(existsSync(files)).toBe(false);
});

test('what a killed server left behind is gone when it starts again', async () => {
  const warehouse = join(await emptyWarehouse(), 'magazijn');
  await mkdir(join(`${warehouse}.uploads`, 'een'), { recursive: true });
  await writeFile(join(`${warehouse}.uploads`, 'een', 'namen.csv'), 'Jansen');
  const { server, usd } = await desk({ warehouse });
  expect(existsSync(`${warehouse}.uploads`)).toBe(false);
  expect(await listed(server, usd)).toEqual([]);
});

test('a file that nobody looks at is removed after four hours', async () => {
  const { server, files, usd } = await desk();
  await ask(server, usd, 'POST', '/v1/uploads', { name: 'a.csv', bytes: 9 });
  expect(readdirSync(files)).toHaveLength(1);
  server.clock.now = new Date(server.clock.now.getTime() + 4 * 3_600_000);
  const back = await signInAs(server, 'usd');
  expect(await listed(server, back)).toEqual([]);
  await expect.poll(() => readdirSync(files)).toEqual([]);
});

test('where the operator turned it off, nothing can be sent', async () => {
  const { server, usd } = await desk({ uploads: false });
  expect((await ask(server, usd, 'GET', '/v1/uploads')).json()).toMatchObject({ open: false, items: [] });
  expect((await ask(server, usd, 'POST', '/v1/uploads', { name: 'a.csv', bytes: 9 })).statusCode).toBe(405);
});
