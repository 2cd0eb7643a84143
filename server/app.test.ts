import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp, type App } from './app.ts';
import { sampleRelease } from './testing/sample-release.ts';
import { emptyWarehouse, publish } from './testing/sample-warehouse.ts';

let server: App;

/** Says what it was asked and what it heard: a body, and the status of what is not there. */
const renderer = `export const render = ({ address, ask }) => ({
  status: 200,
  html: [address, ask('/v1/dashboard').body.gemeente.name, ask('/v1/goals/9.9').status].join(' '),
});
export const renderFigure = () => ({ status: 404, figure: null });`;
const plainAddress = 'export const plainAddress = (address) => address;';

beforeAll(async () => {
  const warehouse = await emptyWarehouse();
  await publish(warehouse, sampleRelease());
  const web = await mkdtemp(join(tmpdir(), 'web-'));
  await mkdir(join(web, 'client', 'assets'), { recursive: true });
  await mkdir(join(web, 'server'));
  await writeFile(join(web, 'server', 'render.js'), `${renderer}\n${plainAddress}`);
  await writeFile(join(web, 'server', 'plain-address.js'), plainAddress);
  await writeFile(
    join(web, 'client', 'assets', 'app-1a2b.js'),
    `export const words = '${'sociaal domein '.repeat(200)}';`,
  );
  server = await buildApp({ warehouse, web, say: () => undefined });
});
afterAll(() => server.app.close());

const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers });

const kindsOfBudgetLine = async (query: string) =>
  new Set((await get(`/v1/budgets${query}`)).json().items.map(({ by }: { by: string }) => by));

/** The last two cells of every row of a CSV answer, the heading first. */
const lastCells = async (url: string) => {
  const rows = (await get(url)).body.replace('\uFEFF', '').trimEnd().split('\r\n');
  return rows.map((row) => row.split(';').slice(-2).join(';'));
};

describe('lists and sheets', () => {
  test('an indicator in the catalogue carries its newest measured total, and no other quarter to set it against', async () => {
    const [first] = (await get('/v1/indicators')).json().items;
    expect(first.latest).toEqual({
      period: '2024Q4',
      value: 66,
      lower: 52.2,
      upper: 77.6,
      unit: '%',
      decimals: 1,
      rounding: 'Berekend uit aantallen die zijn afgerond op een veelvoud van 5.',
      status: 'ok',
      uncertain: true,
      previous: null,
    });
  });

  test('an indicator is found by id and by slug, with regions and deliveries that its figures use', async () => {
    const [byId, bySlug] = [await get('/v1/indicators/I20'), await get('/v1/indicators/uitstroomratio')];
    expect(byId.body).toBe(bySlug.body);
    const sheet = byId.json();
    expect(sheet.observations).toBeUndefined();
    expect(sheet.regions.map(({ code }: { code: string }) => code)).toEqual(['GM0171', 'NL01']);
    expect(sheet.provenance.map(({ id }: { id: string }) => id)).toEqual(['aaaaaaaaaaaa', 'bbbbbbbbbbbb']);
  });

  test.each([
    ['', 7],
    ['?breakdown=geen', 5],
    ['?breakdown=wet', 2],
    ['?region=NL01', 1],
    ['?measure=gestart', 1],
    ['?from=2024Q4&to=2024Q4', 5],
    ['?from=2024&to=2024', 6],
    ['?to=2024Q3', 1],
    ['?region=PV24', 0],
  ])('observations%s gives %i figures', async (query, count) => {
    const answer = await get(`/v1/indicators/I20/observations${query}`);
    expect(answer.json().items).toHaveLength(count);
  });

  test('an indicator of the plan that the release does not have is named as such', async () => {
    const goal = (await get('/v1/goals/3.4')).json();
    expect(goal).toMatchObject({ indicators: [], withoutFigure: ['I23', 'I24', 'I25'] });
    const { body } = await get('/v1/principles?format=csv');
    expect(body).toContain(';I24;nog geen cijfer;;;;;;\r\n');
  });

  test('a goal has its series, its principle and the budget of that principle with its taakvelden', async () => {
    const goal = (await get('/v1/goals/3.2')).json();
    expect(goal.principle.name).toBe('Passende ondersteuning voor wie dat nodig heeft');
    const of = (code: string) =>
      goal.series.I20.flatMap(({ region, period }: { region: string; period: string }) =>
        region === code ? period : [],
      );
    expect([of('GM0171'), of('NL01')]).toEqual([['2024Q3', '2024Q4', '2025Q1'], ['2024Q4']]);
    expect(goal.regions.map(({ code }: { code: string }) => code)).toContain('NL01');
    expect(new Set(goal.budget.map(({ code }: { code: string }) => code))).toEqual(new Set(['passend', '6.72']));
  });

  test('the overview shows every goal of the plan, and why a goal has no indicator', async () => {
    const { items, invented } = (await get('/v1/principles')).json();
    const goals = items.flatMap(
      (principle: { goals: { id: string; withoutIndicator: string | null }[] }) => principle.goals,
    );
    expect(goals).toHaveLength(30);
    expect(goals.find(({ id }: { id: string }) => id === '1.3').withoutIndicator).toContain('Deelplan Minima');
    expect(invented).toEqual({
      any: true,
      short:
        'Verzonnen: 1 van de 2 indicatoren. Echt: de doelen en budgetten uit het beleidsplan en de andere indicatoren.',
      note: 'Deze cijfers zijn verzonnen: Voorzieningen Wmo en Jeugd. Deze cijfers zijn echt: StatLine.',
    });
  });

  test('the overview takes the newest year that has both budget and realisation', async () => {
    const { items } = (await get('/v1/principles')).json();
    const passend = items.find(({ id }: { id: string }) => id === 'passend');
    expect(
      passend.budget.map(({ year, quarter }: { year: number; quarter: number | null }) => [year, quarter]),
    ).toEqual([
      [2024, null],
      [2024, 4],
    ]);
    expect(items.find(({ id }: { id: string }) => id === 'houdbaar').budget).toEqual([]);
  });

  test('budgets by principle leave out the taakvelden, and the other way round', async () => {
    expect(await kindsOfBudgetLine('')).toEqual(new Set(['principle', 'taakveld', 'total', 'outside']));
    expect(await kindsOfBudgetLine('?by=principle')).toEqual(new Set(['principle', 'total']));
    expect(await kindsOfBudgetLine('?by=taakveld')).toEqual(new Set(['taakveld', 'total', 'outside']));
  });

  test('signals, deliveries, moments, measures, result areas and health answer', async () => {
    expect((await get('/v1/signals')).json()).toMatchObject({ period: '2024Q4', judged: ['I20'] });
    expect((await get('/v1/deliveries')).json().items).toHaveLength(2);
    expect((await get('/v1/deliveries/aaaaaaaaaaaa')).json().fileName).toBe('voorzieningen.csv');
    expect((await get('/v1/moments')).json().items[0].onTime).toBe(false);
    expect((await get('/v1/measures')).json().items.map(({ realised }: { realised: unknown }) => realised)).toContain(
      '-',
    );
    expect((await get('/v1/result-areas')).json().items).toHaveLength(7);
    expect((await get('/v1/business-cases')).json().items).toHaveLength(3);
    expect((await get('/v1/deelplan-wmo')).json().items[0].history).toEqual({ year: 2011, value: 6.6, unit: 'score' });
    expect((await get('/v1/health')).json()).toMatchObject({ status: 'ok', generation: 'g1', refused: null });
  });
});

describe('csv', () => {
  test('a list is CSV when the Accept header prefers it or the address asks for it', async () => {
    const byHeader = await get('/v1/indicators', { accept: 'text/csv' });
    const byAddress = await get('/v1/indicators?format=csv', { accept: 'application/json' });
    expect(byHeader.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(byHeader.body).toBe(byAddress.body);
    expect((await get('/v1/indicators', { accept: 'text/html, */*;q=0.8' })).headers['content-type']).toContain('json');
  });

  test('figures have a decimal comma and unknown is an empty cell', async () => {
    const { body } = await get('/v1/indicators/I20/observations?format=csv&breakdown=wet');
    expect(body).toBe(
      '\uFEFFindicator;maat;periode;gebied;uitsplitsing;groep;teller;noemer;waarde;ondergrens;bovengrens;aantal;status;naar verwachting compleet (%);afronding;leveringen;verzonnen\r\n' +
        'I20;main;2024Q4;GM0171;wet;Wmo;20;30;66,66666666666667;;;30;vast;;Berekend uit aantallen die zijn afgerond op een veelvoud van 5.;aaaaaaaaaaaa;ja\r\n' +
        'I20;main;2024Q4;GM0171;wet;Jeugd;;;;;;;afgeschermd;;;aaaaaaaaaaaa;ja\r\n',
    );
  });

  test('each row says whether its figure is invented, in every list with figures', async () => {
    expect(await lastCells('/v1/indicators/I20/observations?format=csv&region=NL01')).toEqual([
      'leveringen;verzonnen',
      'bbbbbbbbbbbb;nee',
    ]);
    // Of the sample, I20 is invented and I21 is not; a goal without an indicator has nothing to say it of.
    const principles = await lastCells('/v1/principles?format=csv');
    expect(principles[0]).toBe('eenheid;verzonnen');
    expect(principles.filter((row) => row.endsWith('ja'))).toEqual(['%;ja']);
    expect(principles.filter((row) => row.endsWith('nee'))).toEqual(['%;nee']);
    expect((await lastCells('/v1/signals?format=csv'))[1]).toMatch(/;ja$/);
    // There is no Iv3 in the sample, so its column is empty.
    const [heading, ...lines] = await lastCells('/v1/budgets?format=csv');
    expect([heading, new Set(lines)]).toEqual(['uitgaven verzonnen;iv3 verzonnen', new Set(['ja;'])]);
  });

  test.each([
    'principles',
    'budgets',
    'signals',
    'deliveries',
    'moments',
    'measures',
    'business-cases',
    'result-areas',
    'deelplan-wmo',
  ])('%s has a CSV in which every row has as many cells as the heading', async (list) => {
    const { body } = await get(`/v1/${list}?format=csv`);
    const cells = body
      .trimEnd()
      .split('\r\n')
      .map((row) => row.replace(/"(?:[^"]|"")*"/g, '').split(';').length);
    expect(cells.length).toBeGreaterThan(1);
    expect(new Set(cells).size).toBe(1);
  });

  test('a sheet is not a list, so it has no format', async () => {
    expect((await get('/v1/indicators/I20?format=csv')).statusCode).toBe(400);
  });
});

describe('caching', () => {
  test('a reader who has the answer gets 304 without a body, made ready or not', async () => {
    for (const url of [
      '/v1/indicators',
      '/v1/indicators?format=csv',
      '/v1/indicators/I20/observations?breakdown=wet',
    ]) {
      const { etag = '' } = (await get(url)).headers;
      const again = await get(url, { 'if-none-match': `"other", ${etag}` });
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag]);
      expect((await get(url, { 'if-none-match': '"other"' })).statusCode).toBe(200);
    }
  });

  test('answers come compressed for who takes it, with the same content', async () => {
    const url = '/v1/goals/3.2';
    const plain = await get(url);
    const [br, gzip] = [
      await get(url, { 'accept-encoding': 'gzip, br' }),
      await get(url, { 'accept-encoding': 'gzip' }),
    ];
    expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(plain.body);
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.body);
    expect((await get(url, { 'accept-encoding': 'br;q=0, identity' })).headers['content-encoding']).toBeUndefined();
    expect(plain.headers).toMatchObject({
      vary: 'accept, accept-encoding, authorization, cookie',
      'cache-control': 'no-cache',
    });
  });

  test('HEAD has the headers of GET and no body', async () => {
    const answer = await server.app.inject({ method: 'HEAD', url: '/v1/indicators' });
    expect([answer.statusCode, answer.body]).toEqual([200, '']);
    expect(answer.headers['content-length']).toBe((await get('/v1/indicators')).headers['content-length']);
  });
});

describe('problems', () => {
  test.each([
    ['/v1/indicators?jaar=2024', 400, 'Deze parameter bestaat hier niet: "jaar". Kijk in /openapi.json.'],
    [
      '/v1/indicators/I20/observations?van=1&tot=2',
      400,
      'Deze parameter bestaat hier niet: "van", "tot". Kijk in /openapi.json.',
    ],
    ['/v1/budgets?by=wijk', 400, 'De waarde van "by" in de vraag klopt niet. Kijk in /openapi.json.'],
    ['/v1/budgets?by=principle&by=taakveld', 400, 'De waarde van "by" in de vraag klopt niet. Kijk in /openapi.json.'],
    [
      '/v1/indicators/I20/observations?from=2024-01',
      400,
      'De waarde van "from" in de vraag klopt niet. Kijk in /openapi.json.',
    ],
    [
      '/v1/indicators/I20/observations?breakdown=wijk',
      400,
      'Indicator I20 heeft geen uitsplitsing "wijk". Kies geen of wet.',
    ],
    [
      '/v1/indicators/I20/observations?region=GM9999',
      400,
      'Het gebied "GM9999" staat niet in de gegevens. Kies GM0171, NL01 of PV24.',
    ],
    ['/v1/indicators/I20/observations?measure=p90', 400, 'Indicator I20 heeft geen maat "p90". Kies main of gestart.'],
    [
      '/v1/indicators/I20/observations?from=2024&to=2023Q4',
      400,
      'De periode begint met 2024 en eindigt met 2023Q4. Draai "from" en "to" om.',
    ],
    [
      '/v1/indicators/I24',
      404,
      'Voor indicator I24 is er nog geen cijfer. Laad de gegevens opnieuw: npm run etl -- load MAP.',
    ],
    ['/v1/indicators/I99', 404, 'Er is geen indicator "I99". Kijk in /v1/indicators.'],
    ['/v1/goals/9.9', 404, 'Er is geen doel "9.9". Kijk in /v1/principles.'],
    ['/v1/deliveries/nee', 404, 'Er is geen levering "nee". Kijk in /v1/deliveries.'],
    ['/v1/indicators/', 404, 'Er is geen indicator "". Kijk in /v1/indicators.'],
    ['/v1/bestaat-niet', 404, 'Op /v1/bestaat-niet staat niets.'],
    ['/v1/snapshots', 404, 'Op /v1/snapshots staat niets.'],
    ['/v1/jaarverslagen/2025Q4', 404, 'Op /v1/jaarverslagen/2025Q4 staat niets.'],
    ['/v2/indicators', 404, 'Op /v2/indicators staat niets.'],
    ['/v1/%ZZ', 400, 'De server kan deze vraag niet lezen. Controleer het adres.'],
  ])('%s is %i', async (url, status, detail) => {
    const answer = await get(url);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers['api-version']).toMatch(/^1\.\d+\.\d+$/);
    expect(answer.json()).toMatchObject({
      type: 'about:blank',
      title: status === 400 ? 'De vraag klopt niet' : 'Niet gevonden',
      status,
      detail,
      instance: url.split('?')[0],
    });
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)('%s is 405, whatever the body', async (method) => {
    const headers = { 'content-type': 'application/xml' };
    const answer = await server.app.inject({ method, url: '/v1/indicators', headers, body: '<x/>' });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(answer.json().title).toBe('Deze methode kan hier niet');
  });
});

describe('pages', () => {
  test.each(['/', '/doel/3.2', '/indicator/uitstroomratio?breakdown=wet'])(
    '%s is a page made from the release, asked for again each time',
    async (url) => {
      const answer = await get(url, { accept: 'text/html' });
      expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-cache']);
      expect(answer.body).toBe(`${url} Noordoostpolder 404`);
      const again = await get(url, { 'if-none-match': String(answer.headers.etag) });
      expect([again.statusCode, again.body]).toEqual([304, '']);
      expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
      expect(answer.headers['content-security-policy']).not.toContain("script-src 'unsafe-inline'");
    },
  );

  test.each(['/%E0%A4%A', '/doelen/%ZZ?van=2020'])('%s cannot be read, and gets a page too', async (url) => {
    const answer = await get(url);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
    // An address without a page, so that the page is that of an address that leads nowhere.
    expect(answer.body).toBe('/onleesbaar-adres Noordoostpolder 404');
  });

  test('a file with a hash in its name is kept for ever, and one that is not there is 404', async () => {
    const answer = await get('/assets/app-1a2b.js', { 'accept-encoding': 'br' });
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
      'content-encoding': 'br',
      'x-content-type-options': 'nosniff',
    });
    expect((await get('/assets/app-9z.js')).headers['content-type']).toMatch(/^application\/problem\+json/);
    expect((await get('/rapport.pdf', { accept: 'text/html,*/*' })).headers['content-type']).toMatch(/^text\/html/);
    expect((await get('/assets/app-9z.js')).statusCode).toBe(404);
    expect((await get('/../package.json')).statusCode).toBe(404);
  });
});
