import { createHash } from 'node:crypto';
import { sampleRelease } from 'server/testing/sample-release.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Pattern } from '../src/server/routes.tsx';
import { served } from './served.tsx';

/* As of a frozen moment: every page of the router, and every link and download on it, is of that moment and stays so. */

const release = sampleRelease({ asOf: '2024-12-31' });
let app: Awaited<ReturnType<typeof served>>;
let [base, mark] = ['', ''];

beforeAll(async () => {
  const sha256 = createHash('sha256').update('t').digest();
  app = await served(release, {
    embedders: ['https://elders.example'],
    uploads: false,
    readers: [{ name: 'controller', role: 'controller', sha256 }],
  });
  const frozen = await app.app.inject({
    method: 'POST',
    url: '/v1/moments/2024-jaarrekening/snapshots',
    headers: { authorization: 'Bearer t' },
    payload: {},
  });
  mark = frozen.json<{ document: string }>().document.slice(0, 12);
  base = `/moment/${mark}`;
});
afterAll(() => app.app.close());

/** Addresses per pattern of the router: a page that is added there and not here does not compile. */
const addresses: Record<Pattern, readonly string[]> = {
  '/': ['/'],
  '/doelen/:id': ['/doelen/3.2', '/doelen/1.1'],
  '/indicatoren/:slug': ['/indicatoren/uitstroomratio', '/indicatoren/uitstroomratio?meting=gestart'],
  '/begroting': ['/begroting', '/begroting?per=taakveld', '/begroting?tijdvak=kwartaal'],
  '/kwartaalrapportage': ['/kwartaalrapportage', '/kwartaalrapportage?domein=inkomen'],
  '/sets': ['/sets'],
  '/sets/kwartaalrapportage': ['/sets/kwartaalrapportage'],
  '/sets/:id': ['/sets/grip', '/sets/voorveld', '/sets/deelplan-wmo'],
  '/bronnen': ['/bronnen'],
  '/bronnen/leveringen/:id': release.deliveries.slice(0, 1).map(({ id }) => `/bronnen/leveringen/${id}`),
  '/bronnen/afspraken/:kind': ['/bronnen/afspraken/zorgned'],
  '/zoeken': ['/zoeken', '/zoeken?q=uitstroom'],
  '/begrippen': ['/begrippen'],
  '/momenten': ['/momenten'],
  '/momenten/:id': ['/momenten/2024-jaarrekening', '/momenten/2025-begroting'],
  '/vragen': ['/vragen'],
  '/doelwaarden': ['/doelwaarden'],
  '/over': ['/over'],
  // Where people write, and two moments side by side: these are of no one moment, and say so (below).
  '/momenten/:id/verschil/:other': [],
  '/schrijven': [],
  '/schrijven/:about/:subject': [],
};

const pages = Object.values(addresses).flat();
const open = (url: string) => app.app.inject(url);

const read = (attribute: string) =>
  attribute.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"');

/** Where the links and forms of a page lead, without those to a part of it and to other sites. */
const linksIn = (html: string): { href: string; leadsOut: boolean }[] =>
  [...html.matchAll(/<(?:a|form)\b([^>]*?) (?:href|action)="(\/[^"#]*)[^"]*"([^>]*)>/g)].map(
    ([, before = '', href = '', after = '']) => ({
      href: read(href),
      leadsOut: `${before}${after}`.includes('data-now'),
    }),
  );

test('every page is there, and names the moment, the peildatum and the mark; its links and downloads are of that moment', async () => {
  const links = new Set<string>();
  for (const page of pages) {
    const { statusCode, body } = await open(`${base}${page}`);
    expect([page, statusCode]).toEqual([page, 200]);
    for (const said of ['de stand bij de jaarrekening 2024', 'Peildatum: 31 december 2024', `<code>${mark}</code>`])
      expect([page, said, body.includes(said)]).toEqual([page, said, true]);
    // On paper it is not the page of now, nor printed on the day of freezing.
    expect([
      page,
      body.includes(`Adres op het dashboard: ${base}${page.replace(/\?.*/, '')}`),
      body.includes('Gedrukt op'),
    ]).toEqual([page, true, false]);
    for (const { href, leadsOut } of linksIn(body)) {
      expect([page, href, leadsOut || href.startsWith(`${base}/`)]).toEqual([page, href, true]);
      // A report would be made; it is read in server/reports.
      if (!href.startsWith('/rapporten/')) links.add(href);
    }
  }
  // Every figure is a page of its own and has five downloads; of those two are opened in each form, which takes long enough.
  const figures = [...links].filter((href) => href.startsWith(`${base}/figuren/`));
  const inForm = Map.groupBy(figures, (href) => /\.(svg|png|csv|xlsx|json)(?=\?|$)/.exec(href)?.[1] ?? 'page');
  expect([...inForm.keys()].toSorted()).toEqual(['csv', 'json', 'page', 'png', 'svg', 'xlsx']);
  for (const of of inForm.values()) for (const href of of.slice(2)) links.delete(href);
  const lost: [string, number][] = [];
  for (const href of links) {
    const { statusCode } = await open(href);
    // Of this small release some pages are not there now either.
    const now = href.startsWith(base) ? await open(href.slice(base.length)) : null;
    if (statusCode !== 200 && statusCode !== now?.statusCode) lost.push([href, statusCode]);
  }
  expect(lost).toEqual([]);
  const csv = [...links].filter((href) => href.includes('format=csv'));
  expect(csv.length).toBeGreaterThan(5);
  expect(csv.filter((href) => !href.startsWith(`${base}/v1/`))).toEqual([]);
});

test('a figure at its own address is of the moment, in every form and in a frame, and says so; that of now has other figures', async () => {
  const figure = '/figuren/indicatoren/uitstroomratio/verloop';
  const said = `De stand bij de jaarrekening 2024, met kenmerk ${mark}.`;
  const [json, svg] = await Promise.all(['json', 'svg'].map((form) => open(`${base}${figure}.${form}`)));
  expect(json?.json()).toMatchObject({
    page: `${base}/indicatoren/uitstroomratio`,
    address: `${base}${figure}`,
    notes: expect.arrayContaining([said]),
  });
  expect((await open(`${figure}.json`)).json()).not.toMatchObject({ notes: expect.arrayContaining([said]) });
  expect(svg?.body.replaceAll(/<\/text><text[^>]*>/g, ' ')).toContain(said);
  const page = await open(`${base}${figure}`);
  expect(page.body).toContain('de stand bij de jaarrekening 2024');
  const frame = await open(`${base}${figure.replace('/figuren/', '/insluiten/')}`);
  expect(frame.body).toContain(said);
  expect(frame.body).toContain(`href="${base}/indicatoren/uitstroomratio"`);
  expect(frame.headers['content-security-policy']).toContain('frame-ancestors https://elders.example');
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect((await open(`${base}/figuren/indicatoren/uitstroomratio/nergens.csv`)).statusCode).toBe(404);
});

test('what is of no one moment is not there, and leads to now', async () => {
  for (const page of ['/momenten/2024-jaarrekening/verschil/nu', '/schrijven', '/schrijven/doel/1.1']) {
    const { statusCode, body } = await open(`${base}${page}`);
    expect([page, statusCode, body.includes(`data-now="" href="${page}"`)]).toEqual([page, 404, true]);
  }
});

const all = () => Promise.all(pages.map(async (page) => [page, (await open(`${base}${page}`)).body]));

test('after other figures came and another moment was frozen, every page is what it was', async () => {
  const before = await all();
  await app.publish({ ...release, generation: 'g2', asOf: '2025-12-31', indicators: [], budget: [], signals: [] });
  const next = await app.app.inject({
    method: 'POST',
    url: '/v1/moments/2025-begroting/snapshots',
    headers: { authorization: 'Bearer t' },
    payload: {},
  });
  expect(next.statusCode).toBe(200);
  expect(await all()).toEqual(before);
});
