import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

const address = inject('address');
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
});

afterAll(() => browser.close());

const pages = [
  '/',
  '/doelen/1.1',
  '/doelen/4.3',
  '/indicatoren/eenzaamheid',
  '/indicatoren/maatwerktrajecten',
  '/indicatoren/huisverboden',
  '/indicatoren/betaald-werk?regio=NL01',
  '/begroting?per=taakveld&jaar=2025&tijdvak=kwartaal',
  '/bronnen',
  '/bronnen/afspraken/loket-verwijzingen',
  '/over',
  '/nergens',
  '/indicatoren/nope',
  '/bronnen/leveringen/nope',
  '/bronnen/afspraken/nope',
];

/** Folds out the first parts; the sources page has more of the same kind below. */
const foldOut = (page: Page) =>
  page.evaluate(() => {
    for (const details of [...document.querySelectorAll('details')].slice(0, 6)) details.open = true;
  });

// A width and a colour scheme are style rules, so that one visit serves the three questions.
describe.each(pages)('%s, with its parts folded out', (path) => {
  let page: Page;

  beforeAll(async () => {
    page = await context.newPage();
    await page.goto(address + path, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await foldOut(page);
  });

  afterAll(() => page.close());

  test.each(['light', 'dark'] as const)('has nothing wrong for axe in the %s scheme', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('is no wider than a phone of 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 900 });
    await foldOut(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
