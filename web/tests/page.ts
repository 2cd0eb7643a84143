import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { test as plain, expect } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { untilTakenOver } from './until-taken-over.ts';

type Fixtures = {
  browser: Browser;
  /** One for all tests of a file: the dashboard keeps nothing in the browser, and the scripts are fetched once. */
  context: BrowserContext;
  /** What the browser complains of; a test that expects a complaint takes it out. */
  trouble: string[];
  page: Page;
};

/** A test with a page of its own on a wide screen; it fails when the browser has something to complain of. */
export const test = plain.extend<Fixtures>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- Vitest reads from the pattern what a fixture needs
    async ({}, use) => {
      const browser = await openBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  context: [
    async ({ browser }, use) => {
      await use(await browser.newContext({ viewport: { width: 1280, height: 900 } }));
    },
    { scope: 'file' },
  ],
  // oxlint-disable-next-line no-empty-pattern -- as above
  trouble: async ({}, use) => {
    await use([]);
  },
  page: async ({ context, trouble }, use) => {
    const page = await context.newPage();
    const goto = page.goto.bind(page);
    page.goto = async (...where) => {
      const response = await goto(...where);
      await untilTakenOver(page);
      return response;
    };
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    await use(page);
    await page.close();
    expect(trouble).toEqual([]);
  },
});

export const heading = (page: Page, level: number, name: string | RegExp): Locator =>
  page.getByRole('heading', { level, name });

/** The browser complains of an address that is not there, or that asks one to sign in; here the page that says so is what is tested. */
export const expectNothingHere = (trouble: string[]): void => {
  const others = trouble.filter((message) => !/\b40[14]\b/.test(message));
  trouble.splice(0, trouble.length, ...others);
};
