import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountRoles, type Role } from '../access/roles.ts';
import { buildApp, type App } from '../app.ts';
import type { Renderer } from '../pages/page-renderer.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { emptyWarehouse, publish } from '../testing/sample-warehouse.ts';
import { progressWords } from './pages.ts';
import { readDocx } from './testing/read-back.ts';

const readers = accountRoles.map((role) => ({
  name: role,
  role,
  sha256: createHash('sha256').update(`token-${role}`).digest(),
}));

/** Of a web that was not built here: no charts. */
const renderer: Renderer = {
  render: () => ({ status: 200, html: '' }),
  renderFigure: () => ({ status: 404, figure: null, faults: [] }),
  plainAddress: (address) => address,
};

let server: App;
let warehouse: string;

const get = (url: string, role: Role | null = null, headers: Record<string, string> = {}) =>
  server.app.inject({
    url,
    headers: { ...headers, ...(role === null ? {} : { authorization: `Bearer token-${role}` }) },
  });

const freeze = (id: string, because = '') =>
  server.app.inject({
    method: 'POST',
    url: `/v1/moments/${id}/snapshots`,
    headers: { authorization: 'Bearer token-controller' },
    payload: { because },
  });

beforeAll(async () => {
  warehouse = await emptyWarehouse();
  await publish(warehouse, sampleRelease({ asOf: '2024-12-31' }));
  server = await buildApp({ warehouse, web: '/nergens', say: () => undefined, readers, renderer });
  const frozen = await freeze('2024-jaarrekening');
  expect(frozen.statusCode).toBeLessThan(300);
  await server.generations.refresh();
});
afterAll(() => server.app.close());

test('a frozen moment has its report for residents, with its hash; all of it and the state of now need an account', async () => {
  const own = await get('/v1/reports/2024-jaarrekening.html?versie=inwoners');
  const { hash } = (await get('/v1/snapshots/2024-jaarrekening')).json<{ hash: string }>();
  expect(own.statusCode).toBe(200);
  expect(own.body).toContain(`kenmerk ${hash.slice(0, 12)}`);
  expect(own.headers['content-security-policy']).not.toContain("script-src 'self' '");
  expect((await get('/v1/reports/2024-jaarrekening')).body).toBe(own.body);
  for (const url of [
    '/v1/reports/2024-jaarrekening?versie=volledig',
    '/v1/reports/nu.html?versie=inwoners',
    '/rapporten/nu.docx',
  ])
    expect([url, (await get(url)).statusCode]).toEqual([url, 401]);
  const full = await get('/v1/reports/2024-jaarrekening', 'raad');
  expect(full.body).toContain('€ 42.952.000'.replace(' ', '\u00A0'));
  const listed = (await get('/v1/reports')).json<{ items: { id: string; versions: { kind: string }[] }[] }>();
  expect(listed.items.map(({ id, versions }) => [id, versions.map(({ kind }) => kind)])).toEqual([
    ['2024-jaarrekening', ['inwoners']],
  ]);
});

test('the form is what stands behind the id, or what the reader accepts', async () => {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const accepted = await get('/v1/reports/2024-jaarrekening', 'raad', { accept: type });
  const named = await get('/v1/reports/2024-jaarrekening.xlsx', 'raad');
  expect([accepted.headers['content-type'], named.headers['content-type']]).toEqual([type, type]);
  expect(accepted.rawPayload.equals(named.rawPayload)).toBe(true);
  expect(named.headers['content-disposition']).toBe('attachment; filename="2024-jaarrekening-volledig.xlsx"');
});

test('a page follows the making and then gives way to the report; the second reader waits for nothing', async () => {
  const first = await get('/rapporten/2024-jaarrekening?versie=college', 'college');
  expect([first.statusCode, first.body.includes('<progress')]).toEqual([202, true]);
  await get('/v1/reports/2024-jaarrekening.html?versie=college', 'college');
  const state = await get('/v1/reports/2024-jaarrekening.html/progress?versie=college', 'college');
  expect(state.json()).toMatchObject({ state: 'klaar' });
  const then = await get('/rapporten/2024-jaarrekening?versie=college', 'college');
  expect([then.statusCode, then.body.includes('<h1>Jaarrekening 2024</h1>')]).toEqual([200, true]);
});

test('while the file is written, which is the last step, that is said', () => {
  const words = [0, 17, 30].map((done) => progressWords({ done, total: 31, waiting: false }));
  expect(words).toEqual([
    'Stap 0 van 31.',
    'Stap 17 van 31.',
    'Stap 30 van 31. Nu wordt het bestand geschreven. Dat kan even duren.',
  ]);
  expect(progressWords({ done: 30, total: 31, waiting: true })).toBe('Een ander rapport is eerst aan de beurt.');
});

test('what is not there, and a PDF where no browser is, are said with what to do', async () => {
  expect((await get('/v1/reports/2030-jaarrekening.html', 'raad')).statusCode).toBe(404);
  expect((await get('/v1/reports/2024-jaarrekening.odt', 'raad')).json()).toMatchObject({ status: 404 });
  const pdf = await get('/v1/reports/2024-jaarrekening.pdf', 'raad');
  expect(pdf.json()).toMatchObject({ status: 501, detail: expect.stringContaining('CHROME_PATH') });
});

test('a generation that comes into force meanwhile changes nothing in what is being made, nor in a frozen moment', async () => {
  const asked = get('/v1/reports/nu.docx', 'raad');
  await publish(warehouse, sampleRelease({ generation: 'g2', asOf: '2025-03-31' }));
  await server.generations.refresh();
  expect(readDocx((await asked).rawPayload).text).toContain('peildatum 31 december 2024');
  expect(readDocx((await get('/v1/reports/nu.docx', 'raad')).rawPayload).text).toContain('peildatum 31 maart 2025');
  const frozen = await get('/v1/reports/2024-jaarrekening.docx', 'raad');
  expect(readDocx(frozen.rawPayload).text).toContain('peildatum 31 december 2024');
});

test('the report of a frozen moment is set beside the moment before as that stood then, also when that is frozen anew', async () => {
  await freeze('2025-perspectiefnota');
  await freeze('2025-begroting');
  const before = await get('/v1/reports/2025-begroting.html', 'raad');
  expect(before.body).toContain('Geen cijfer is anders dan in Perspectiefnota 2025.');
  await publish(warehouse, sampleRelease({ generation: 'g3', asOf: '2025-03-31', budget: [] }));
  await server.generations.refresh();
  expect((await freeze('2025-perspectiefnota', 'Het budget was fout.')).json()).toMatchObject({ version: 2 });
  expect((await get('/v1/reports/2025-begroting.html', 'raad')).body).toBe(before.body);

  // What was superseded stays to be read at its own address: the report, each form, and the package.
  const [old, now] = await heads();
  expect(old?.supersededBy).toBe(now?.hash);
  const read = async (address = '') => (await get(`/v1/reports/${address.split('/').at(-1)}.html`, 'raad')).body;
  expect(await read(old?.report)).toContain(`kenmerk ${old?.hash.slice(0, 12)}`);
  expect(await read(old?.report)).toContain('<h1>Perspectiefnota 2025</h1>');
  expect(await read(old?.report)).not.toContain('Er zijn nog geen bedragen.');
  expect(await read(now?.report)).toContain('Er zijn nog geen bedragen.');
  expect((await get('/v1/reports/2025-perspectiefnota.html', 'raad')).body).toBe(await read(now?.report));
  const [book, zip] = await Promise.all(['xlsx', 'zip'].map((form) => get(`/v1/reports/${old?.hash}.${form}`, 'raad')));
  const named = `2025-perspectiefnota-${old?.hash.slice(0, 12)}`;
  expect(book?.headers['content-disposition']).toBe(`attachment; filename="${named}-volledig.xlsx"`);
  expect([zip?.statusCode, zip?.headers['content-disposition']]).toEqual([
    200,
    `attachment; filename="${named}-pakket.zip"`,
  ]);
  expect((await get('/v1/reports/000000000000.html', 'raad')).statusCode).toBe(404);
});

type Head = { hash: string; version: number; report: string; supersededBy: string | null };

async function heads(): Promise<Head[]> {
  const { items } = (await get('/v1/calendar')).json<{ items: { id: string; snapshots: Head[] }[] }>();
  return items.find(({ id }) => id === '2025-perspectiefnota')?.snapshots ?? [];
}

test('the moment before is that of the calendar, also where an older one was frozen afterwards; one that came later changes nothing of it', async () => {
  await freeze('2026-najaarsrapportage');
  await freeze('2023-najaarsrapportage');
  await freeze('2026-decemberrapportage');
  const december = (await get('/v1/reports/2026-decemberrapportage.html', 'raad')).body;
  expect(december).toContain('Geen cijfer is anders dan in Najaarsrapportage 2026.');
  await freeze('2026-kwartaalrapportage-3');
  expect((await get('/v1/reports/2026-decemberrapportage.html', 'raad')).body).toBe(december);
  const now = (await get('/v1/reports/nu.html', 'raad')).body;
  expect(now).toContain('Geen cijfer is anders dan in Decemberrapportage 2026.');
  const listed = (await get('/v1/reports', 'raad')).json<{ items: { id: string }[] }>();
  expect(listed.items.map(({ id }) => id).slice(0, 4)).toEqual([
    'nu',
    '2026-decemberrapportage',
    '2026-kwartaalrapportage-3',
    '2026-najaarsrapportage',
  ]);
});
