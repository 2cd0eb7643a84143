import { readFile } from 'node:fs/promises';
import { Compile } from 'typebox/schema';
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

const addresses: Readonly<Record<string, string>> = {
  '/v1/goals/{id}': '/v1/goals/3.2',
  '/v1/indicators/{id}': '/v1/indicators/I20',
  '/v1/indicators/{id}/observations': '/v1/indicators/I20/observations',
  '/v1/indicators/{id}/observations/{measure}/{region}/{period}/{breakdown}/{group}/provenance':
    '/v1/indicators/I20/observations/main/GM0171/2024Q4/wet/Wmo/provenance',
  '/v1/sets/{id}': '/v1/sets/kwartaalrapportage',
  '/v1/quarterly-reports/{quarter}': '/v1/quarterly-reports/2024Q4',
  '/v1/quarterly-trends/{domain}/{key}': '/v1/quarterly-trends/inkomen/lopend',
  '/v1/texts/{about}/{subject}': '/v1/texts/indicator/I20',
  '/v1/deliveries/{id}': '/v1/deliveries/aaaaaaaaaaaa',
  '/v1/deliveries/{id}/report': '/v1/deliveries/aaaaaaaaaaaa/report',
  '/v1/contracts/{kind}': '/v1/contracts/backoffice-voorzieningen',
  '/v1/contracts/{kind}/template': '/v1/contracts/backoffice-voorzieningen/template',
};

test('every answer is what /openapi.json says it is', async () => {
  const description = (await server.app.inject('/openapi.json')).json();
  expect(description.openapi).toMatch(/^3\.1\./);
  const paths = Object.keys(description.paths);
  expect(description.servers).toEqual([{ url: '/v1' }]);
  expect(paths).toContain('/indicators');
  // What needs a right is held to its description where somebody has it (whole-api.test.ts, cycle/).
  const open = paths.filter(
    (path) => description.paths[path].get !== undefined && description.paths[path].get.security === undefined,
  );
  for (const path of paths.filter((one) => !open.includes(one)))
    for (const method of Object.values<{ security: unknown }>(description.paths[path]))
      expect(method.security).toBeDefined();
  for (const path of open) {
    // There is none in a new journal (cycle/snapshot/).
    if (path.startsWith('/snapshots')) continue;
    const url = addresses[`/v1${path}`] ?? `/v1${path}`;
    const schema = description.paths[path].get.responses[200].content['application/json'].schema;
    const answer = (await server.app.inject(url)).json();
    expect({ url, errors: Compile(schema).Errors(answer) }).toEqual({ url, errors: [true, []] });
    expect(Compile(schema).Check({})).toBe(false);
  }
});

test('an error is what /openapi.json says it is', async () => {
  const description = (await server.app.inject('/openapi.json')).json();
  const { schema } = description.paths['/indicators'].get.responses['4XX'].content['application/problem+json'];
  expect(Compile(schema).Check((await server.app.inject('/v1/indicators?x=1')).json())).toBe(true);
});

test('the record of addresses (ADR 9) names what the server answers, and nothing else', async () => {
  const { paths } = (await server.app.inject('/openapi.json')).json<{ paths: Record<string, unknown> }>();
  const record = await readFile(new URL('../docs/adr/0009-addresses-before-the-journal.md', import.meta.url), 'utf8');
  const [, list = ''] = /There are now, for reading:(.*?)Still to come are/s.exec(record) ?? [];
  const named = [...list.matchAll(/`(\/v1\/[^`]*)`/g)].map(([, address = '']) => address);
  expect(named.toSorted()).toEqual(
    Object.keys(paths)
      .map((path) => `/v1${path}`)
      .toSorted(),
  );
});
