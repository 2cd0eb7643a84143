import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp, type App } from './app.ts';
import { sampleRelease } from './testing/sample-release.ts';
import { emptyWarehouse, publish } from './testing/sample-warehouse.ts';

let server: App;

beforeAll(async () => {
  const warehouse = await emptyWarehouse();
  await publish(warehouse, sampleRelease());
  server = await buildApp({ warehouse, web: '/nergens', say: () => undefined });
});
afterAll(() => server.app.close());

const get = (url: string) => server.app.inject(url);
const figure = (id: string, place: string) => get(`/v1/indicators/${id}/observations/${place}/provenance`);

test('a figure leads to its files, its query and the SQL that filled the tables it reads', async () => {
  const answer = (await figure('uitstroomratio', 'main/GM0171/2024Q4/geen/totaal')).json();
  expect(answer.observation).toMatchObject({ period: '2024Q4', value: 66 });
  expect(answer.deliveries).toMatchObject([
    { id: 'aaaaaaaaaaaa', fileName: 'voorzieningen.csv', rows: { read: 100, accepted: 99, rejected: 1 } },
  ]);
  expect(answer.transformation).toEqual({
    generation: 'g1',
    query: 'select 1',
    marts: [{ name: 'traject', hash: '00000000000000ab', files: ['etl/staging/zorgned.sql', 'etl/marts/traject.sql'] }],
  });
  expect(answer.rowNumbers).toMatchObject({
    shown: false,
    command: 'npm run etl -- trace I20 2024Q4 --measure main --region GM0171',
    address: '/v1/indicators/I20/observations/main/GM0171/2024Q4/geen/totaal/provenance/rows',
  });
});

test('a file that was read under an earlier version of its contract says so at the figure', async () => {
  const release = sampleRelease();
  const older = 'versie 1 van de afspraak, nu geldt versie 2';
  const warehouse = await emptyWarehouse();
  await publish(warehouse, {
    ...release,
    deliveries: release.deliveries.map((one) => (one.id === 'aaaaaaaaaaaa' ? { ...one, agreement: older } : one)),
  });
  const { app } = await buildApp({ warehouse, web: '/nergens', say: () => undefined });
  const answer = await app.inject('/v1/indicators/I20/observations/main/GM0171/2024Q4/geen/totaal/provenance');
  expect(answer.json().deliveries).toMatchObject([{ id: 'aaaaaaaaaaaa', agreement: older }]);
  await app.close();
});

test('a hidden figure names its files without their numbers of rows', async () => {
  const { observation, deliveries } = (await figure('I20', 'main/GM0171/2024Q4/wet/Jeugd')).json();
  expect([observation.status, observation.value]).toEqual(['suppressed', null]);
  expect(deliveries).toMatchObject([{ sha256: expect.stringMatching(/^a{12}/), rows: null }]);
});

test.each([
  ['main/GM0171/2099Q1/geen/totaal', 404],
  ['main/GM0171/2024Q4/wet/Onbekend', 404],
  ['weg/GM0171/2024Q4/geen/totaal', 404],
  ['main/GM0171/2024Q5/geen/totaal', 400],
])('no figure at %s is %i', async (place, status) => {
  expect((await figure('I20', place)).statusCode).toBe(status);
});

test('the report of a file says per rule what is wrong and what to do, also as CSV', async () => {
  expect((await get('/v1/deliveries/aaaaaaaaaaaa/report')).json()).toMatchObject({
    verdict: 'accepted-with-rejects',
    rules: [{ column: 'einddatum', remedy: 'Verbeter een van beide.' }],
  });
  const csv = (await get('/v1/deliveries/aaaaaaaaaaaa/report?format=csv')).body.split('\r\n');
  expect(csv[1]).toBe(
    'aaaaaaaaaaaa;;einddatum;einde-voor-begin;##-##-####;10;Het einde ligt voor het begin.;Verbeter een van beide.',
  );
  expect((await get('/v1/deliveries/cccccccccccc/report')).statusCode).toBe(404);
});

test('a template is the header of a kind of file', async () => {
  const answer = await get('/v1/contracts/backoffice-voorzieningen/template?format=csv');
  expect(answer.headers['content-disposition']).toBe('attachment; filename="backoffice-voorzieningen.csv"');
  expect(answer.body).toBe('\uFEFFToewijzingnummer;Naam\r\n');
  expect((await get('/v1/contracts/nergens')).statusCode).toBe(404);
});

test('a kind of a standard has an example instead of a header, and says where every column stands', async () => {
  const sheet = (await get('/v1/contracts/zorgned')).json();
  expect(sheet).toMatchObject({ example: { fileName: 'zorgned.json' }, columns: [{ element: 'beschikking/nummer' }] });
  expect((await get('/v1/contracts/zorgned/template')).json().detail).toContain('/v1/contracts/zorgned');
  expect((await get('/v1/contracts?format=csv')).body).toContain(
    'zorgned;Aanvragen;Team maatwerk;1;nummer;beschikking/nummer',
  );
});

test('one hash stands for the contents of all tables', async () => {
  expect((await get('/v1/health')).json().contents).toMatch(/^[0-9a-f]{16}$/);
  expect((await get('/v1/deliveries')).json().marts).toHaveLength(2);
});
