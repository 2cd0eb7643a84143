import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gripMeasures } from 'indicators/plan/grip-measures.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp, type App } from './app.ts';
import { cycleServer } from './cycle/testing/cycle-server.ts';
import type { Declared } from './access/access.ts';
import { figuresInText, numbersIn, numbersOfCsv, textsIn, writes } from './testing/numbers.ts';
import { sampleRelease } from './testing/sample-release.ts';
import { emptyWarehouse } from './testing/sample-warehouse.ts';
import { statusWords } from './views/status-words.ts';

/*
 * The release is the only way out of figures: the warehouse of this test holds nothing else, and every number in every answer, in each
 * format and with each choice that a route has, stands in the release or in the plan. The routes are those of the application itself:
 * a new one is walked without being named here, and fails when it takes something that this test has no value for.
 */

const root = join(import.meta.dirname, '..');
const release = sampleRelease();
const plan: unknown[] = [];
const moment = '2025-najaarsrapportage';
let frozen: string;
let served: Awaited<ReturnType<typeof cycleServer>>;
let app: App['app'];

beforeAll(async () => {
  served = await cycleServer(release);
  ({ app } = served);
  ({ document: frozen } = (await served.post(`/v1/moments/${moment}/snapshots`, 'controller', {})).body);
  const folder = join(import.meta.dirname, '..', 'indicators', 'plan');
  for (const name of readdirSync(folder).filter((one) => /(?<!\.test)\.ts$/.test(one)))
    plan.push({ ...(await import(join(folder, name))) });
});
afterAll(() => served.close());

/** Routes whose answers are not made of a release and the plan, and why; they are walked elsewhere. */
const notOfARelease: Readonly<Record<string, string>> = {
  '/openapi.json': 'describes the API itself; the same without any release (below)',
  '/v1/openapi.json': 'the same description',
  '/*': 'pages, made of answers of the API: web/tests/figures-one-way-out.test.tsx',
  '/figuren/*': 'figures of pages: web/tests/figures-one-way-out.test.tsx',
  '/v1/margins': 'rules and no figures, ours or adopted: cycle/routes/rules.test.ts',
  '/moment/:snapshot/v1/margins': 'the same rules as they were frozen',
  '/moment/:snapshot/v1/snapshots/:id': 'in what was frozen nothing else is',
  '/moment/:snapshot': 'pages: cycle/snapshot/snapshot.test.ts',
  '/moment/:snapshot/*': 'pages: cycle/snapshot/snapshot.test.ts',
  '/momenten/:id/verschil/:other': 'two frozen releases side by side: cycle/difference/',
  '/schrijven': 'pages: web/tests/figures-one-way-out.test.tsx',
  '/schrijven/*': 'pages: web/tests/figures-one-way-out.test.tsx',
};

/** Who somebody is: pages and answers of the sessions, which hold no figure (access/). */
const signIn = /^\/(aanmelden|afmelden|geen-toegang|account|beheer|v1\/session)\b/;

/** What the savings of each onderdeel add up to; bijlage I gives the same totals (indicators/plan/grip-measures.test.ts). */
const gripTotals = (): number[] =>
  [...Map.groupBy(gripMeasures, ({ part }) => part).values()].flatMap((measures) =>
    (['intended', 'realised'] as const).map((column) =>
      measures.reduce((total, { [column]: saving }) => total + (typeof saving === 'number' ? saving : 0), 0),
    ),
  );

/** Reports are read back in each form and held against the release in reports/write-report.test.ts and reports.test.ts. */
const report = /^\/(v1\/reports|rapporten)\b/;

/** Routes that tell what the plan says: their numbers stand in indicators/plan, those of all others in the release alone. */
const ofThePlan = /^(\/moment\/:snapshot)?\/v1\/(glossary|measures|business-cases|result-areas|deelplan-wmo)$/;

/** What everybody may read; what needs a right (what people wrote, the rows behind a figure) is refused to this reader (below). */
const isOpen = ({ action }: Declared) => action === 'cijfers lezen' || action === 'vrij';

const routesOf = (method: string) =>
  served.access.declared.filter(
    (route) =>
      route.method === method &&
      notOfARelease[route.url] === undefined &&
      !signIn.test(route.url) &&
      !report.test(route.url),
  );

const formats = [
  'application/json',
  'text/csv',
  'text/html',
  'image/svg+xml',
  'image/png',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

test('every number of every route, choice and format stands in the release or in the plan', async () => {
  const inRelease = new Set(numbersIn(release));
  const inPlan = new Set([...numbersIn(plan), ...gripTotals()]);
  const said = textsIn([release, plan]).join('\n');
  let [compared, addressed, hidden] = [0, 0, 0];
  for (const route of routesOf('GET').filter(isOpen)) {
    const path = route.url;
    const known = ofThePlan.test(path) ? inPlan : inRelease;
    let good = 0;
    for (const url of addressesOf(route)) {
      for (const format of /\?|^\/moment/.test(url) ? formats.slice(0, 2) : formats) {
        const answer = await app.inject({ url, headers: { accept: format } });
        if (answer.statusCode === 406) continue;
        // There can be nothing at an address, or of a choice; of every route there is something (below).
        expect([200, 400, 404], url).toContain(answer.statusCode);
        if (answer.statusCode !== 200) continue;
        good++;
        const type = answer.headers['content-type']?.toString() ?? '';
        const isCsv = type.startsWith('text/csv');
        if (!isCsv) expect([url, format, type]).toEqual([url, format, 'application/json; charset=utf-8']);
        const found = isCsv ? numbersOfCsv(answer.body) : numbersIn(withoutCounts(answer.json()));
        const told = (isCsv ? [answer.body] : textsIn(answer.json())).flatMap(figuresInText);
        compared += found.length + told.length;
        // A small number stands in the release somewhere: so a figure is held against its own address too, and a hidden one has none.
        const figures = isCsv ? [] : recordsIn(answer.json());
        for (const figure of figures.filter(isObservation)) {
          addressed++;
          expect(released(url, figure), `${url} ${format}`).toContainEqual(countsOf(figure));
        }
        const bare = isCsv
          ? answer.body.split('\r\n').filter((line) => line.split(';').includes(String(statusWords['suppressed'])))
          : figures.filter(({ status }) => status === 'suppressed');
        hidden += bare.length;
        for (const one of bare)
          expect([url, format, typeof one === 'string' ? numbersOfCsv(`\r\n${one}`) : numbersIn(one)]).toEqual([
            url,
            format,
            [],
          ]);
        expect(
          found.filter((value) => !known.has(value)),
          `${url} ${format}`,
        ).toEqual([]);
        expect(
          told.filter((figure) => !said.includes(figure) && !writes(figure, known)),
          `texts of ${url} ${format}`,
        ).toEqual([]);
      }
    }
    expect([path, good > 0]).toEqual([path, true]);
  }
  expect(compared).toBeGreaterThan(1000);
  expect(Math.min(addressed, hidden)).toBeGreaterThan(50);
});

/** Every object in an answer, however deep. */
const recordsIn = (value: unknown): Readonly<Record<string, unknown>>[] =>
  Array.isArray(value)
    ? value.flatMap(recordsIn)
    : isRecord(value)
      ? [value, ...Object.values(value).flatMap(recordsIn)]
      : [];

const address = ['measure', 'region', 'period', 'breakdown', 'group', 'status'] as const;
const isObservation = (record: Readonly<Record<string, unknown>>) => address.every((key) => key in record);

const countsOf = (figure: Readonly<Record<string, unknown>>) =>
  ['numerator', 'denominator', 'value', 'lower', 'upper', 'n'].map((key) => figure[key] ?? null);

/** What the release says at the address of a figure, of the indicator of the route where it names one. */
const released = (url: string, figure: Readonly<Record<string, unknown>>) => {
  const [, of] = /\/indicators\/([^/?]+)/.exec(url) ?? [];
  return [...release.indicators, ...(release.otherSets ?? [])]
    .filter(({ id, slug }) => of === undefined || of === id || of === slug)
    .flatMap(({ observations }) => observations.filter((one) => address.every((key) => one[key] === figure[key])))
    .map(countsOf);
};

test('what needs a right gives nobody else a number, in any format', async () => {
  const guarded = served.access.declared.filter((route) => !isOpen(route) && !report.test(route.url));
  expect(guarded.length).toBeGreaterThan(4);
  for (const { method, url: path } of guarded) {
    const url = path.replaceAll(/:(\w+)/g, (_, name: string) => String(valuesOf()[name]?.[0] ?? 'x'));
    for (const accept of formats) {
      const answer = await app.inject({ method: method as 'GET', url, headers: { accept } });
      // A page sends a reader on to where one signs in.
      expect([method, url, answer.statusCode >= 300]).toEqual([method, url, true]);
      if (method === 'HEAD') expect([url, answer.body]).toEqual([url, '']);
      else if (answer.headers['content-type']?.toString().startsWith('application/problem+json') !== true)
        expect([url, figuresInText(answer.body)]).toEqual([url, []]);
      else {
        const { status, ...rest } = answer.json<Record<string, unknown>>();
        expect([url, status, numbersIn(rest)]).toEqual([url, answer.statusCode, []]);
      }
    }
  }
});

test('what is asked for its head only, is known already, is not there or is asked wrongly carries no number of a figure', async () => {
  let asked = 0;
  for (const route of routesOf('GET').filter(isOpen)) {
    const [url = route.url] = addressesOf(route);
    const full = await app.inject(url);
    const { etag } = full.headers;
    if (typeof etag === 'string') {
      const again = await app.inject({ url, headers: { 'if-none-match': etag } });
      expect([url, again.statusCode, again.body]).toEqual([url, 304, '']);
    }
    const problems = [
      `${url}?verzonnen=1`,
      ...(route.url.includes(':') ? [route.url.replaceAll(/:\w+/g, 'verzonnen')] : []),
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
  for (const route of routesOf('HEAD').filter(isOpen))
    for (const url of addressesOf(route))
      expect([url, (await app.inject({ method: 'HEAD', url })).body]).toEqual([url, '']);
  expect(asked).toBeGreaterThan(30);
});

test('the description of the API says the same when there is no release', async () => {
  const bare = await buildApp({ warehouse: await emptyWarehouse(), web: '', say: () => undefined });
  expect((await bare.app.inject('/openapi.json')).body).toBe((await app.inject('/openapi.json')).body);
  await bare.app.close();
});

test('what is said here of routes is said of routes that there are', () => {
  const urls = new Set(served.access.declared.map(({ url }) => url));
  expect(Object.keys(notOfARelease).filter((url) => !urls.has(url))).toEqual([]);
});

/**
 * The number of this version, the settings, who may read what, the letters and the program that a picture or a PDF is made with, and
 * where files stand that people deliver, that the loader takes the calendar from, that a package is written to, and that say what was refused or replaced.
 */
const allowed = new Set([
  'version.ts',
  'config/read-settings.ts',
  'access/readers.ts',
  'figures/picture-parts.ts',
  'reports/writers/chromium.ts',
  'reports/writers/pdf-fonts.ts',
  'council-package/write-package.ts',
  'cycle/calendar/load-calendar.ts',
  'notices/refusals.ts',
  'uploads/replaced-deliveries.ts',
  'uploads/upload-folder.ts',
]);

test('nothing in the server but the loader of the release, the pages and the journal reads a file, and nothing knows DuckDB', () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/node_modules|\.test\.ts$|^bench|^testing/.test(name))
    .map((name) => ({ name, text: readFileSync(join(import.meta.dirname, name), 'utf8') }));
  expect(sources.filter(({ text }) => /duckdb|from 'etl\//.test(text)).map(({ name }) => name)).toEqual([]);
  const asking = sources.filter(({ text }) => text.includes('kysely')).map(({ name }) => name);
  // Who is signed in, and what was told to whom, stands in the database of the journal.
  expect(asking.filter((name) => !/^(journal\/|notices\/|access\/(sessions|audit|routes\/audit))/.test(name))).toEqual(
    [],
  );
  const readers = sources.filter(({ text }) => /from 'node:fs/.test(text)).map(({ name }) => name);
  expect(readers.filter((name) => !/^(generation|journal|pages)\//.test(name) && !allowed.has(name))).toEqual([]);
});

/** What of etl the server runs on: names of codes, how a file may be read, and what in a name may be the number of a person. */
const fromEtl = [
  'etl/reading-options.ts',
  'etl/reference/read-reference.ts',
  'etl/shown-name.ts',
  'etl/sources/bsn.ts',
];

test('no import leads from the server or the pages to the marts, however many files lie between', () => {
  const reached = reachedFrom(
    globSync('{server,web/src}/**/*.{ts,tsx}', { cwd: root, exclude: (name) => /node_modules|dist/.test(name) }).filter(
      (name) => !/[.-]test\.tsx?$|\/(bench|testing)\//.test(name),
    ),
  );
  // It does go far: a verdict beside the release is made by many files of indicators.
  expect([...reached].filter((name) => name.startsWith('indicators/')).length).toBeGreaterThan(50);
  expect([...reached].filter((name) => name.startsWith('etl/')).toSorted()).toEqual(fromEtl);
  expect([...reached].filter((name) => /duckdb|^indicators\/(catalogue|queries\/|trace\/)/.test(name))).toEqual([]);
});

/** What is left of an import when it runs; of a type nothing is. A process or a worker of its own is started by address, not imported. */
const running = /^(?:import|export) (?!type )(?:[^;'"]*? from )?'([^']+)'|import\('([^']+)'\)/gm;

/** These files of the workspace with all that they import, and the packages from outside by name. */
function reachedFrom(files: readonly string[]): Set<string> {
  const reached = new Set(files.map((name) => name.replaceAll('\\', '/')));
  // What is added meanwhile is visited too.
  for (const file of reached) {
    if (!/^(server|web|indicators|etl)\//.test(file) || !/\.tsx?$/.test(file)) continue;
    for (const [, from, later] of readFileSync(join(root, file), 'utf8').matchAll(running)) {
      const specifier = from ?? later ?? '';
      reached.add(specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier);
    }
  }
  return reached;
}

/** What a part of an address can be, by its name in the route; of `id` and `key` what comes before it says whose. */
const valuesOf = (): Readonly<Record<string, readonly string[]>> => ({
  snapshot: [frozen.slice(0, 12)],
  'snapshots/:id': [moment, frozen],
  other: [frozen],
  'goals/:id': [...new Set(release.indicators.flatMap(({ goals }) => goals))],
  'sets/:id': ['kwartaalrapportage'],
  'indicators/:id': release.indicators.flatMap(({ id, slug }) => [id, slug]),
  'deliveries/:id': release.deliveries.map(({ id }) => id),
  kind: [release.contracts?.[0]?.kind ?? ''],
  quarter: ['2024Q4'],
  domain: ['inkomen'],
  key: ['lopend'],
  about: ['indicator'],
  subject: release.indicators.map(({ id }) => id),
});

/** What can stand behind a question mark where the schema does not list it. */
const choicesOf: Readonly<Record<string, readonly string[]>> = {
  q: ['uitstroom', 'jeugd'],
  region: ['GM0171', 'NL01'],
  measure: ['main', 'gestart'],
  from: ['2024Q3', '2024'],
  to: ['2024Q4', '2025'],
  year: ['2024'],
  indicator: ['I20'],
  terms: ['wmo'],
  domain: ['inkomen', 'jeugd'],
};

const named = <Value>(values: Readonly<Record<string, Value>>, name: string, of: string): Value => {
  const found = values[name];
  if (found === undefined) throw new Error(`${of} takes "${name}": say above what it can be`);
  return found;
};

/** All addresses of a route with the values that the release has for it: without a choice, and with each choice alone. */
function addressesOf({ url, query }: Declared): string[] {
  const paths = url.includes('/observations/:measure') ? ofEveryFigure(url) : filled(url);
  const choices = Object.entries(propertiesOf(query)).flatMap(([name, schema]) =>
    (listed(schema) ?? named(choicesOf, name, url)).map((value) => `${name}=${encodeURIComponent(value)}`),
  );
  // Below a frozen moment stand the same routes: what they do with a choice is seen once.
  if (url.startsWith('/moment/')) return paths;
  return paths.flatMap((path) => [path, ...choices.map((choice) => `${path}?${choice}`)]);
}

const ofEveryFigure = (url: string): string[] =>
  release.indicators.flatMap(({ id, observations }) =>
    observations.map(({ measure, region, period, breakdown, group }) => {
      const parts: Record<string, string> = { id, measure, region, period };
      parts['snapshot'] = frozen.slice(0, 12);
      parts['breakdown'] = breakdown ?? 'geen';
      parts['group'] = group ?? 'totaal';
      return url.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(named(parts, name, url)));
    }),
  );

function filled(url: string): string[] {
  const [, before = '', part = '', name = '', after = ''] = /^(.*?)((?:\w+\/)?:(\w+))(.*)$/.exec(url) ?? [];
  if (name === '') return [url];
  const values = valuesOf()[part] ?? named(valuesOf(), name, url);
  return values.flatMap((value) => filled(`${before}${part.replace(`:${name}`, encodeURIComponent(value))}${after}`));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const propertiesOf = (schema: unknown): Readonly<Record<string, unknown>> =>
  isRecord(schema) && isRecord(schema['properties']) ? schema['properties'] : {};

/** The values that a schema lists; null where any text will do. */
const listed = (schema: unknown): string[] | null =>
  isRecord(schema) && Array.isArray(schema['enum']) ? schema['enum'].map(String) : null;

/** How many there are of something to do, and which version a text is, are no figures. */
const counts = new Set(['textsNeeded', 'textsAdopted', 'openQuestions', 'version']);

/** How many goals have each state is counted from the goals themselves; a moment that we propose is of a year that nothing is told of yet. */
function withoutCounts(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.entries(value).map(([key, one]) =>
    counts.has(key) || (key === 'verdicts' && !Array.isArray(one)) || (key === 'year' && value['from'] === 'voorstel')
      ? null
      : withoutCounts(one),
  );
}
