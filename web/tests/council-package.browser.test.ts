import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { unzip } from 'server/testing/unzip.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { complaints, complaintsBy } from './axe.ts';
import { frozenDashboard, moment } from './frozen-dashboard.ts';
import { openBrowser } from './open-browser.ts';
import { scrollsSideways } from './reflow.ts';

/* A frozen moment as a package: taken from the server, unpacked, and opened from disk while the network is off. */

let files: Map<string, string>;
let folder: string;
let hash: string;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  const { app, hash: mark } = await frozenDashboard();
  hash = mark;
  const making = await app.inject(`/rapporten/${moment}.zip`);
  expect([making.statusCode, making.body.includes('<progress')]).toEqual([202, true]);
  const answer = await app.inject(`/v1/reports/${moment}.zip`);
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/zip']);
  expect((await app.inject('/v1/reports/nu.zip')).statusCode).toBe(404);
  await app.close();
  files = unzip(answer.rawPayload);
  folder = await mkdtemp(join(tmpdir(), 'pakket-'));
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const marks: Readonly<Record<string, string>> = { amp: '&', quot: '"', '#x27': "'" };
const read = (attribute: string) => attribute.replaceAll(/&(amp|quot|#x27);/g, (_, name: string) => marks[name] ?? '');

const documents = () => [...files].filter(([name]) => name.endsWith('.html'));

test('no link in any page leads nowhere, to a part that is not there, or to a server of ours', () => {
  const lost = documents().flatMap(([name, html]) =>
    [...html.matchAll(/<(?:a|img|link|script|form)\b[^>]*? (?:href|src|action)="([^"]*)"/g)].flatMap(([, raw = '']) => {
      const link = read(raw);
      if (/^(https:|data:)/.test(link)) return [];
      const target = new URL(link, `file:///${name}`);
      const found = files.get(decodeURIComponent(target.pathname).slice(1));
      const part = decodeURIComponent(target.hash.slice(1));
      return found !== undefined && (part === '' || found.includes(`id="${part}"`)) ? [] : `${name}: ${link}`;
    }),
  );
  expect(lost).toEqual([]);
  // Every goal, the indicator, money, the sets, sources, words and moments.
  expect(documents().length).toBeGreaterThan(60);
});

test('every page names the moment, the peildatum and the mark of the snapshot', () => {
  const mark = `<code>${hash.slice(0, 12)}</code>`;
  const without = documents().filter(
    ([, html]) =>
      !html.includes('de stand bij de jaarrekening 2024') ||
      !html.includes('Peildatum: 31 december 2024') ||
      !html.includes(mark),
  );
  expect(without.map(([name]) => name)).toEqual([]);
});

/** A page without a network; `asked` is what it wanted of it. */
const offline = async (
  options: { width: number; colorScheme: 'light' | 'dark' },
  look: (page: Page) => Promise<void>,
) => {
  const { width, colorScheme } = options;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, offline: true });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('request', (request) => /^(file|data):/.test(request.url()) || trouble.push(request.url()));
  page.on('pageerror', (error) => trouble.push(error.message));
  await look(page);
  expect(trouble).toEqual([]);
  await context.close();
};

const at = (file: string) => pathToFileURL(join(folder, file)).href;

const looked = ['index.html', 'doelen/3.2.html', 'indicatoren/uitstroomratio.html', 'begroting.html'];

/** What stands in a folder is of one kind, but for the sets. */
const kindOf = (name: string) =>
  name.startsWith('sets/') ? name : name.replace(/[^/]*$/, (page) => (name.includes('/') ? '' : page));

/** The first page of every other kind. */
const ofEachKind = (): string[] => {
  const plain = documents().flatMap(([name]) => (name.includes('--') || name === 'zoeken.html' ? [] : name));
  const seen = new Set(looked.map(kindOf));
  return [...Map.groupBy(plain, kindOf)].flatMap(([kind, [name]]) =>
    seen.has(kind) || name === undefined ? [] : name,
  );
};

for (const [colorScheme, other, width, half] of [
  ['light', 'dark', 1280, 0],
  ['dark', 'light', 320, 1],
] as const)
  test(`pages from disk have no complaint of axe and fit a screen of ${width} pixels, light and dark`, () =>
    offline({ width, colorScheme }, async (page) => {
      for (const file of [...looked, ...ofEachKind().filter((_, index) => index % 2 === half), 'zoeken.html']) {
        await page.goto(at(file) + (file === 'zoeken.html' ? '?q=uitstroom' : ''));
        // What a reader comes near is laid out; axe measures all of it at once.
        await page.addStyleTag({ content: 'main * { content-visibility: visible !important }' });
        expect([file, await complaints(page)]).toEqual([file, []]);
        expect([file, await scrollsSideways(page)]).toEqual([file, { page: false, withoutKeyboard: [] }]);
        await page.emulateMedia({ colorScheme: other });
        expect([file, other, await complaintsBy(page, ['color-contrast'])]).toEqual([file, other, []]);
        await page.emulateMedia({ colorScheme });
      }
    }));

test('with the keyboard alone a reader looks for something, opens it, and chooses', () =>
  offline({ width: 1280, colorScheme: 'light' }, async (page) => {
    await page.goto(at('doelen/1.1.html'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('uitstrom');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: /‘uitstrom’/ }).waitFor();
    await page
      .getByRole('link', { name: /uitstroomratio/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/indicatoren\/uitstroomratio\.html$/);
    expect(await page.locator('.chart svg').filter({ visible: true }).count()).toBeGreaterThan(0);
    const measure = page.locator('details.disk-choice').first();
    await measure.locator('summary').focus();
    await page.keyboard.press('Enter');
    await measure.getByRole('link', { name: /geëindigd van gestart/i }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/meting-gestart/);
    expect(await page.getByText('110,5').count()).toBeGreaterThan(0);
  }));
