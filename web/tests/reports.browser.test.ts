import { afterAll, beforeAll, expect } from 'vitest';
import { complaints } from './axe.ts';
import { frozenDashboard, moment } from './frozen-dashboard.ts';
import { heading, test as withPage } from './page.ts';
import { scrollsSideways } from './reflow.ts';

/* The reports of a frozen moment, as a resident finds and reads them. These pages are not taken over: all they do is read. */

let dashboard: Awaited<ReturnType<typeof frozenDashboard>>;
let address: string;

beforeAll(async () => {
  dashboard = await frozenDashboard();
  address = await dashboard.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => dashboard.app.close());

const test = withPage.extend<{ plain: import('playwright-core').Page }>({
  plain: async ({ context, trouble }, use) => {
    const page = await context.newPage();
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    await use(page);
    await page.close();
  },
});

test('a resident finds the report with the keyboard, waits while it is made, and reads it', async ({
  plain: page,
  trouble,
}) => {
  await page.goto(`${address}/rapporten`);
  await heading(page, 2, 'Jaarrekening 2024').waitFor();
  expect(await complaints(page)).toEqual([]);
  expect(await page.getByRole('link').allInnerTexts()).toEqual([
    'Naar het dashboard',
    'Rapporten',
    'Voor inwoners: Webpagina',
    'Voor inwoners: PDF',
    'Voor inwoners: Word',
    'Voor inwoners: Excel',
    'Het pakket (zip)',
  ]);
  await page.getByRole('link', { name: 'Voor inwoners: Webpagina' }).focus();
  await page.keyboard.press('Enter');
  // It is made, or being made: the page goes on by itself.
  await heading(page, 1, 'Jaarrekening 2024').waitFor();
  expect(await complaints(page)).toEqual([]);
  expect(await page.locator('.stamp').innerText()).toContain(
    `peildatum 31 december 2024 · kenmerk ${dashboard.hash.slice(0, 12)}`,
  );
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await complaints(page)).toEqual([]);
  expect(await scrollsSideways(page)).toEqual({ page: false, withoutKeyboard: [] });
  expect(trouble).toEqual([]);
});

test('the page while a package is made tells how far it is, to the ear too', async ({ plain: page, trouble }) => {
  await page.goto(`${address}/rapporten/${moment}.zip`);
  await heading(page, 1, 'Het pakket wordt gemaakt').waitFor();
  expect(await page.getByRole('progressbar').count()).toBe(1);
  expect(await page.getByRole('status').innerText()).not.toBe('');
  expect(await complaints(page)).toEqual([]);
  const file = page.waitForEvent('download');
  expect((await file).suggestedFilename()).toBe(`${moment}-pakket.zip`);
  expect(trouble).toEqual([]);
});

test('pages as of a frozen moment have no complaint of axe, wide and on a telephone', async ({
  plain: page,
  trouble,
}) => {
  for (const path of ['/', '/indicatoren/uitstroomratio', `/momenten/${moment}`]) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${address}/moment/${dashboard.hash.slice(0, 12)}${path}`);
    expect([path, await complaints(page)]).toEqual([path, []]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect([path, await scrollsSideways(page)]).toEqual([path, { page: false, withoutKeyboard: [] }]);
  }
  expect(trouble).toEqual([]);
});

test('a PDF that cannot be made here says so on a page, with what to do', async ({ plain: page, trouble }) => {
  await page.goto(`${address}/rapporten/${moment}.pdf`);
  await heading(page, 1, 'Het rapport is niet gemaakt').waitFor();
  expect(await page.getByRole('main').innerText()).toContain('CHROME_PATH');
  expect(await complaints(page)).toEqual([]);
  // The browser complains of a page with status 501, and of nothing else.
  expect(trouble.filter((message) => !message.includes('501'))).toEqual([]);
  trouble.length = 0;
});
