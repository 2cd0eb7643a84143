import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from './page.ts';

const address = inject('address');
const budget = `${address}/begroting`;
const goal = `${address}/doelen/3.5`;

const figures = (page: Page): Locator => page.getByRole('figure');

/** Where an element begins, in pixels below the top of the screen. */
const top = (element: Locator): Promise<number> => element.evaluate((one) => one.getBoundingClientRect().top);

/** Not so for what the browser has left out until the reader comes near it. */
const isLaidOut = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }));

test('what is far below is not laid out until its reader comes near, and then it is', async ({ page }) => {
  await page.goto(budget);
  const last = figures(page).last().getByRole('img');
  expect(await isLaidOut(last)).toBe(false);
  await last.scrollIntoViewIfNeeded();
  await expect.poll(() => isLaidOut(last)).toBe(true);
});

test('an address with the name of a figure far below leads to it', async ({ page }) => {
  await page.goto(budget);
  const figure = figures(page).nth(3);
  const name = await figure.getAttribute('id');
  await page.goto('about:blank');
  await page.goto(`${budget}#${name}`);
  await expect.poll(async () => Math.abs(await top(figure))).toBeLessThan(100);
  expect(await isLaidOut(figure)).toBe(true);
});

test('the browser finds words far below, and brings its reader there', async ({ page }) => {
  await page.goto(budget);
  const found = await figures(page)
    .last()
    .evaluate((figure) => {
      const words = figure.querySelector('h2, h3')?.textContent.slice(0, 24);
      // What a reader does who asks for the next one until this is it.
      const { find } = window as unknown as { find: (what: string | undefined) => boolean };
      while (find(words)) if (figure.contains(window.getSelection()?.anchorNode ?? null)) return true;
      return false;
    });
  expect(found).toBe(true);
  await expect.poll(() => isLaidOut(figures(page).last())).toBe(true);
});

test('one step back leads to the place where its reader was', async ({ page }) => {
  await page.goto(budget);
  const last = figures(page).last();
  await last.scrollIntoViewIfNeeded();
  await expect.poll(() => isLaidOut(last)).toBe(true);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const before = await top(last);
  await page.goto(`${address}/over`);
  await page.goBack();
  await expect.poll(async () => Math.abs((await top(last)) - before)).toBeLessThan(100);
});

const painted = () => performance.getEntriesByName('first-contentful-paint').length;

test('a page that does not come further than the beginning of its first figure shows what has come', async ({
  page,
  trouble,
}) => {
  const html = await (await fetch(goal)).text();
  const come = html.slice(0, html.indexOf('>', html.indexOf('<figure ')) + 1);
  const stalling = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(come);
  });
  await new Promise<void>((resolve) => {
    stalling.listen(0, '127.0.0.1', resolve);
  });
  const { port } = stalling.address() as AddressInfo;
  await page.evaluate((to) => window.location.assign(to), `http://127.0.0.1:${port}/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => page.evaluate(painted)).toBe(1);
  await page.goto('about:blank');
  stalling.closeAllConnections();
  stalling.close();
  // The browser itself tells of the part that did not come.
  trouble.splice(0);
});
