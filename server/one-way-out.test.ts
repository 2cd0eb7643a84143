import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp, type App } from './app.ts';
import { sampleRelease } from './testing/sample-release.ts';
import { emptyWarehouse, publish } from './testing/sample-warehouse.ts';

/*
 * The release is the only way out of figures: the warehouse of this test holds nothing else, and every number in every answer, in each format
 * that a route has, stands in the release. The rows behind a figure are no figures: they have a guarded door of their own (docs/adr/0016).
 */

const release = sampleRelease();
let app: App['app'];

beforeAll(async () => {
  const warehouse = await emptyWarehouse();
  await publish(warehouse, release);
  ({ app } = await buildApp({ warehouse, web: join(warehouse, 'no-pages'), say: () => undefined }));
});
afterAll(() => app.close());

/**
 * What the plan says, how many there are of something, and the description of the API itself are not figures of a release. The numbers
 * of rows are for who has the right to them alone (access/access.test.ts), as is all that needs a right; texts
 * are what people wrote, and a frozen moment holds a release of its own (cycle/).
 */
const withoutFigures =
  /^\/(openapi\.json|v1\/(glossary|measures|business-cases|result-areas|deelplan-wmo|health|texts|session|snapshots|calendar|questions))/;

test('every number of every route and format stands in the release', async () => {
  const { paths } = (await app.inject('/openapi.json')).json<Described>();
  const known = new Set(numbersIn(release));
  let compared = 0;
  // What needs a right is tested where somebody has it (access/, cycle/).
  const open = Object.entries(paths).filter(([, { get }]) => get !== undefined && get.security === undefined);
  const described = open.map(([path]) => `/v1${path}`);
  for (const path of described.filter((one) => !withoutFigures.test(one))) {
    for (const url of addressesOf(path)) {
      for (const format of ['application/json', 'text/csv']) {
        const answer = await app.inject({ url, headers: { accept: format } });
        if (answer.statusCode === 406) continue;
        expect(answer.statusCode, url).toBe(200);
        const isCsv = answer.headers['content-type']?.toString().startsWith('text/csv') === true;
        const found = isCsv ? numbersOfCsv(answer.body) : numbersIn(answer.json());
        compared += found.length;
        expect(
          found.filter((value) => !known.has(value)),
          `${url} ${format}`,
        ).toEqual([]);
      }
    }
  }
  expect(compared).toBeGreaterThan(100);
});

test('what is asked for its head only, is known already, is not there or is asked wrongly carries no number of a figure', async () => {
  const { paths } = (await app.inject('/openapi.json')).json<{ paths: Record<string, unknown> }>();
  let asked = 0;
  const described = Object.keys(paths).map((path) => `/v1${path}`);
  for (const path of described.filter((one) => !one.endsWith('/rows'))) {
    const [url = path] = addressesOf(path);
    const full = await app.inject(url);
    const head = await app.inject({ method: 'HEAD', url });
    expect([url, head.body], 'HEAD').toEqual([url, '']);
    const { etag } = full.headers;
    if (typeof etag === 'string') {
      const again = await app.inject({ url, headers: { 'if-none-match': etag } });
      expect([url, again.statusCode, again.body]).toEqual([url, 304, '']);
    }
    const problems = [
      `${url}?verzonnen=1`,
      ...(path.includes('{') ? [path.replaceAll(/\{[^}]+\}/g, 'verzonnen')] : []),
    ];
    for (const wrong of problems) {
      const answer = await app.inject(wrong);
      asked++;
      if (answer.statusCode < 400) continue;
      expect(answer.headers['content-type'], wrong).toContain('application/problem+json');
      const { status, ...rest } = answer.json<Record<string, unknown>>();
      expect([wrong, status, numbersIn(rest)]).toEqual([wrong, answer.statusCode, []]);
    }
  }
  expect(asked).toBeGreaterThan(30);
});

/** The number of this version, the settings, who may read what, the letters and the program that a picture or a PDF is made with. */
const allowed = new Set([
  'version.ts',
  'config/read-settings.ts',
  'access/readers.ts',
  'figures/picture-parts.ts',
  'reports/writers/chromium.ts',
  'reports/writers/pdf-fonts.ts',
]);

test('nothing in the server but the loader of the release, the pages and the journal reads a file, and nothing knows DuckDB', () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/node_modules|\.test\.ts$|^bench|^testing/.test(name))
    .map((name) => ({ name, text: readFileSync(join(import.meta.dirname, name), 'utf8') }));
  expect(sources.filter(({ text }) => /duckdb|from 'etl\//.test(text)).map(({ name }) => name)).toEqual([]);
  const asking = sources.filter(({ text }) => text.includes('kysely')).map(({ name }) => name);
  // Who is signed in stands in the database of the journal.
  expect(asking.filter((name) => !/^(journal\/|access\/(sessions|audit|routes\/audit))/.test(name))).toEqual([]);
  const readers = sources.filter(({ text }) => /from 'node:fs/.test(text)).map(({ name }) => name);
  expect(readers.filter((name) => !/^(generation|journal|pages)\//.test(name) && !allowed.has(name))).toEqual([]);
});

type Described = { paths: Record<string, { get?: { security?: unknown } }> };

/** The address of a route with the values that the release has for it. */
function addressesOf(path: string): string[] {
  const [indicator] = release.indicators;
  const contract = release.contracts?.[0]?.kind ?? '';
  if (path.includes('/provenance'))
    return (indicator?.observations ?? []).map((o) =>
      [
        `/v1/indicators/${indicator?.id}/observations/${o.measure}/${o.region}/${o.period}`,
        `${o.breakdown ?? 'geen'}/${o.group ?? 'totaal'}/provenance`,
      ].join('/'),
    );
  if (path.startsWith('/v1/indicators/')) return release.indicators.map(({ id }) => path.replace(/\{[^}]+\}/, id));
  if (path.startsWith('/v1/deliveries/')) return [path.replace(/\{[^}]+\}/, release.deliveries[0]?.id ?? '')];
  if (path.startsWith('/v1/sets/')) return ['/v1/sets/kwartaalrapportage'];
  if (path.startsWith('/v1/quarterly-reports/')) return ['/v1/quarterly-reports/2024Q4'];
  if (path.startsWith('/v1/quarterly-trends/')) return ['/v1/quarterly-trends/inkomen/lopend'];
  if (path.startsWith('/v1/goals/')) return indicator?.goals.map((goal) => path.replace(/\{[^}]+\}/, goal)) ?? [];
  if (path.startsWith('/v1/texts/'))
    return [path.replace('{about}', 'indicator').replace('{subject}', indicator?.id ?? '')];
  return [path.replace(/\{[^}]+\}/, contract)];
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  // How many goals have each state is counted from the goals themselves.
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'verdicts' && !Array.isArray(one) ? [] : numbersIn(one),
  );
}

const numbersOfCsv = (text: string): number[] =>
  text
    .split('\r\n')
    .slice(1)
    .flatMap((line) => line.split(';'))
    .flatMap((cell) => (/^-?\d+(,\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : []));
