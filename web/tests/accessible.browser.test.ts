import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const pages = [
  '/',
  '/doelen/1.1',
  '/doelen/4.3',
  '/indicatoren/eenzaamheid',
  '/indicatoren/maatwerktrajecten',
  '/indicatoren/betaald-werk?regio=NL01',
  '/begroting?per=taakveld',
  '/bronnen',
  '/over',
  '/nergens',
];

const open = async (path: string, width: number, colorScheme: 'light' | 'dark') => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  await page.goto(address + path, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, context };
};

/** Folds out the first parts; the sources page has more of the same kind below. */
const foldOut = (page: Page) =>
  page.evaluate(() => {
    for (const details of [...document.querySelectorAll('details')].slice(0, 6)) details.open = true;
  });

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  test.each(pages)('axe finds nothing wrong on %s, with its parts folded out', async (path) => {
    const { page, context } = await open(path, 1280, scheme);
    await foldOut(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await context.close();
  });
});

test.each(pages)('%s is no wider than a phone of 320 pixels, with its parts folded out', async (path) => {
  const { page, context } = await open(path, 320, 'light');
  await foldOut(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await context.close();
});
