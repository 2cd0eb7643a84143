import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildApp, type App } from '../app.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { emptyWarehouse, publish } from '../testing/sample-warehouse.ts';
import { readReaders } from './readers.ts';

const token = 'een-token-dat-niemand-raadt';
const other = 'een-ander-token';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const list = [
  { name: 'Concerncontrol', role: 'controller', sha256: hashOf(token) },
  { name: 'Griffie', role: 'raad', sha256: hashOf(other) },
];
const figure = '/v1/indicators/I20/observations/main/GM0171/2024Q4/geen/totaal/provenance';
const rows = `${figure}/rows`;

const folder = mkdtempSync(join(tmpdir(), 'lezers-'));
const fileOf = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

let server: App;
let closed: App;
const lines: string[] = [];
const logged = vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0);

beforeAll(async () => {
  const warehouse = await emptyWarehouse();
  await publish(warehouse, sampleRelease());
  const readers = await readReaders(fileOf('lezers.json', list));
  const options = { warehouse, web: '/nergens', say: (line: string) => void lines.push(line) };
  server = await buildApp({ ...options, readers });
  closed = await buildApp(options);
});
afterAll(async () => {
  await server.app.close();
  await closed.app.close();
  logged.mockRestore();
});

const ask = (authorization?: string, url = rows, headers: Record<string, string> = {}) =>
  server.app.inject({ url, headers: { ...headers, ...(authorization !== undefined && { authorization }) } });

test.each([
  ['no token', undefined, 'Meld u eerst aan'],
  ['the token of nobody', 'Bearer verzonnen', 'Dit token kennen wij niet'],
  ['an empty token', 'Bearer ', 'Dit token kennen wij niet'],
  ['another way of signing in', `Basic ${token}`, 'Dit token kennen wij niet'],
  ['the hash in place of the token', `Bearer ${hashOf(token)}`, 'Dit token kennen wij niet'],
  ['a token with more behind it', `Bearer ${token} ${other}`, 'Dit token kennen wij niet'],
])('%s gets no rows, and is told what to do', async (_what, authorization, words) => {
  const answer = await ask(authorization);
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([401, 'application/problem+json; charset=utf-8']);
  if (authorization !== undefined) expect(answer.headers['www-authenticate']).toContain('Bearer');
  expect(answer.headers['cache-control']).toContain('no-store');
  expect(answer.json().detail).toContain(words);
});

test('who has no right learns nothing of what is there: a figure that is not there gets the same answer', async () => {
  const wrong = await ask(undefined, rows.replace('2024Q4', '2099Q1'));
  const unreadable = await ask(undefined, `${rows}?page=0`);
  expect([wrong.statusCode, unreadable.statusCode]).toEqual([401, 401]);
  expect(await ask(`Bearer ${token}`, rows.replace('2024Q4', '2099Q1'))).toMatchObject({ statusCode: 404 });
  expect(await ask(`Bearer ${token}`, `${rows}?page=0`)).toMatchObject({ statusCode: 400 });
  expect(await ask(`Bearer ${token}`, `${rows}?token=x`)).toMatchObject({ statusCode: 400 });
});

test('where nobody was given a token, nobody is recognised by one', async () => {
  const answer = await closed.app.inject({ url: rows, headers: { authorization: `Bearer ${token}` } });
  expect(answer.statusCode).toBe(401);
});

test('who is known in a role that may not, is told so in words', async () => {
  const answer = await ask(`Bearer ${other}`);
  expect([answer.statusCode, answer.json().detail]).toEqual([403, expect.stringContaining('gemeenteraad')]);
  expect(answer.headers['cache-control']).toBe('private, no-store');
});

test('a warehouse that cannot be read is told to the reader without its folder, and to the operator in full', async () => {
  const answer = await ask(`bearer ${token}`);
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '5']);
  expect(answer.json().detail).not.toContain('warehouse-');
  expect(lines.join('\n')).toContain('zijn niet opgezocht');
});

test('who asked is kept, and a token never is', () => {
  const kept = lines.join('\n');
  expect(kept).toContain(`Rijnummers gevraagd door Concerncontrol: ${rows}`);
  for (const secret of [token, other, hashOf(token), 'verzonnen']) expect(kept).not.toContain(secret);
});

test('a token changes nothing of what everybody may read, and its answers carry no ETag of a reader', async () => {
  const [without, withToken] = await Promise.all([ask(undefined, figure), ask(`Bearer ${token}`, figure)]);
  expect(withToken.body).toBe(without.body);
  expect(withToken.headers.etag).toBe(without.headers.etag);
  const again = await ask(undefined, rows, { 'if-none-match': String(without.headers.etag) });
  expect(again.statusCode).toBe(401);
  expect((await server.app.inject({ method: 'POST', url: rows })).statusCode).toBe(405);
});

test.each([
  ['no JSON', `[{ sha256: ${token}`, 'klopt niet'],
  ['a role that does not exist', [{ ...list[0], role: 'baas' }], 'klopt niet'],
  ['the token itself', [{ name: 'A', role: 'controller', token }], 'klopt niet'],
  ['one token for two', [list[0], { ...list[0], name: 'B' }], 'hetzelfde token'],
])('a file of readers with %s is refused at the start, without its content', async (_what, content, words) => {
  const refused = await readReaders(fileOf('fout.json', content)).catch((error: Error) => error.message);
  expect(refused).toContain(words);
  expect(refused).not.toContain(token);
});

test('a file of readers that is gone is refused', async () => {
  await expect(readReaders(join(folder, 'weg.json'))).rejects.toThrow('is niet te lezen');
});
