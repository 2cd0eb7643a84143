import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { complaints, complaintsBy } from './axe.ts';
import { everyPage, oneOfEachKind } from './every-page.ts';
import { openBrowser } from './open-browser.ts';
import { spaceText, cutOff, scrollsSideways } from './reflow.ts';
import { untilTakenOver } from './until-taken-over.ts';

const [address, emptyAddress] = [inject('address'), inject('emptyAddress')];

// Where there are no figures yet: the pages that say so.
const empty = ['/', '/indicatoren/eenzaamheid', '/bronnen'].map((path) => emptyAddress + path);
const addresses = [...(await everyPage(address)).map((path) => address + path), ...empty];

/** Colours are style rules, the same for all pages of a kind: one of each speaks for the others. */
const inEveryColour = new Set([
  ...[...(await oneOfEachKind(address)), '/figuren/begroting/jaar', '/nergens'].map((path) => address + path),
  emptyAddress + '/',
]);

const wide = { width: 1280, height: 1024 };
/** What is left of it at 400%; a phone of 320 pixels is as wide, and no style rule asks how high a screen is. */
const enlarged = { width: 320, height: 256 };

const plain = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' } as const;
const dark = { ...plain, colorScheme: 'dark' } as const;
const forced = { ...plain, forcedColors: 'active' } as const;
const contrast = { ...plain, contrast: 'more' } as const;

const inColours = async (page: Page, media: Parameters<Page['emulateMedia']>[0]): Promise<void> => {
  await page.emulateMedia(media);
  // The colours are those of the frame after: axe must not read them halfway.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
};

/** The rules that can tell one choice of colours from another. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Of a table the first rows speak for the others. */
const complaintsIn = async (page: Page, ...colours: Parameters<Page['emulateMedia']>[0][]): Promise<string[]> => {
  const found: string[] = [];
  for (const media of colours) {
    await inColours(page, media);
    for (const complaint of await complaintsBy(page, ofColours, ['tbody tr:nth-child(n + 4)']))
      found.push(`${JSON.stringify(media)} ${complaint}`);
  }
  await inColours(page, plain);
  return found;
};

/**
 * Folds out the first parts; the sources page has more of the same kind below. What the browser lays out once a reader comes
 * near is laid out at once: axe measures all of it.
 */
const foldOut = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('main * { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
    for (const details of [...document.querySelectorAll('details')].slice(0, 6)) details.open = true;
  });

/** Every second page, from the first or the second on: two files, so that both processors have their half. */
export const pagesAreAccessible = (half: 0 | 1): void => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  describe.each(addresses.filter((_, index) => index % 2 === half))('%s, with its parts folded out', (path) => {
    let page: Page;

    beforeAll(async () => {
      const context = await browser.newContext({ viewport: wide, reducedMotion: 'reduce' });
      page = await context.newPage();
      await page.goto(path);
      await untilTakenOver(page);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await foldOut(page);
    });

    afterAll(() => page.context().close());

    test('has nothing wrong for axe, and in every choice of colours enough contrast', async () => {
      await inColours(page, plain);
      expect(await complaints(page)).toEqual([]);
      expect(await complaintsIn(page, ...(inEveryColour.has(path) ? [dark, forced, contrast] : [dark]))).toEqual([]);
    });

    test('has nothing wrong for axe at 400% either', async () => {
      await page.setViewportSize(enlarged);
      await foldOut(page);
      expect(await complaints(page)).toEqual([]);
      if (inEveryColour.has(path)) expect(await complaintsIn(page, dark, forced)).toEqual([]);
    });

    test('scrolls at 400% in one direction: only a table moves sideways, in itself and by keyboard too', async () => {
      await page.setViewportSize(enlarged);
      expect(await scrollsSideways(page)).toEqual({ page: false, withoutKeyboard: [] });
    });

    test('loses no text when its reader sets letters, words and lines farther apart', async () => {
      await page.setViewportSize(enlarged);
      await spaceText(page);
      expect(await scrollsSideways(page)).toEqual({ page: false, withoutKeyboard: [] });
      expect(await cutOff(page)).toEqual([]);
    });

    test('stands still for who wants no movement', async () => {
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });
  });
};
