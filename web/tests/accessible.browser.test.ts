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

/** WCAG 2.2 AA and what axe holds good practice; the size of targets (2.5.8) is off in axe unless asked for. */
const wrongIn = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

// A width and a colour scheme are style rules, so that one visit serves all questions.
describe.each(pages)('%s, with its parts folded out', (path) => {
  let page: Page;

  beforeAll(async () => {
    page = await context.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address + path, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await foldOut(page);
  });

  afterAll(() => page.close());

  test('has a title, one main heading, and the landmarks that lead to its parts', async () => {
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    expect(await page.title()).toBe(`${title} - Dashboard Sociaal Domein`);
    const counts = await Promise.all(
      (['main', 'banner', 'contentinfo'] as const).map((role) => page.getByRole(role).count()),
    );
    expect(counts).toEqual([1, 1, 1]);
    expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).count()).toBe(1);
  });

  test.each(Object.entries(looks))('has nothing wrong for axe in %s', async (_, look) => {
    await page.emulateMedia({ forcedColors: 'none', ...look });
    expect(await wrongIn(page)).toEqual([]);
  });

  // A screen of 1280 by 1024 at 400% has as much room as one of 320 by 256.
  test('needs no second direction to scroll in at 320 by 256 pixels, and has nothing wrong for axe there', async () => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize({ width: 320, height: 256 });
    await foldOut(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await wrongIn(page)).toEqual([]);
  });
});
