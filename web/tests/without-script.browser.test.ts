import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from './open-browser.ts';
import { heading } from './page.ts';

const address = inject('address');
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
});

afterAll(() => browser.close());

test.each([
  ['/doelen/1.1', /^1\.1 Ontmoeting/],
  ['/indicatoren/eenzaamheid', /eenzaamheid/],
  ['/begroting', 'Wat kost het sociaal domein?'],
] as const)('%s is whole: its title, its tables with figures, and its charts', async (path, title) => {
  const page = await context.newPage();
  await page.goto(address + path);
  await heading(page, 1, title).waitFor();
  const chart = page.getByRole('img', { name: /^Grafiek: .*\d/ }).first();
  await chart.locator('svg:visible').waitFor();
  expect(await chart.locator('svg:visible path').count()).toBeGreaterThan(0);
  await page.locator('details.figure__table > summary').first().click();
  const table = page.locator('details.figure__table').first().getByRole('table');
  expect(await table.getByRole('row').count()).toBeGreaterThan(2);
  expect(await table.getByRole('row').nth(1).textContent()).toMatch(/\d/);
  expect(await page.getByText('Bezig met laden').count()).toBe(0);
  await page.close();
});

test('the reader walks by links from the overview to a goal and its figure', async () => {
  const page = await context.newPage();
  await page.goto(address);
  await heading(page, 1, 'Hoe staat het sociaal domein ervoor?').waitFor();
  await page.getByText(/doelen, .*: Iedereen doet mee/).click();
  await page.getByRole('link', { name: '1.1 Ontmoeting, contact en participatie' }).last().click();
  await page.getByRole('link', { name: /^Meer over dit cijfer.*eenzaamheid/ }).click();
  await heading(page, 1, /eenzaamheid/).waitFor();
  await page.close();
});

test('a choice is made with the button beside it, and the choices of the other figures stay', async () => {
  const page = await context.newPage();
  await page.goto(`${address}/begroting?onderdeel=taakveld-6.1`);
  await page.getByLabel('Jaar', { exact: true }).selectOption('2021');
  await page.getByLabel('Per', { exact: true }).selectOption('Taakveld');
  await page.getByRole('button', { name: 'Toon deze keuze' }).first().click();
  await heading(page, 2, 'Budget en uitgaven in 2021').waitFor();
  const chosen = new URL(page.url()).searchParams;
  expect([chosen.get('jaar'), chosen.get('per'), chosen.get('onderdeel')]).toEqual([
    '2021',
    'taakveld',
    'taakveld-6.1',
  ]);
  expect(await page.getByLabel('Jaar', { exact: true }).inputValue()).toBe('2021');
  await page.close();
});

test('regions to compare with are chosen with the button too', async () => {
  const page = await context.newPage();
  await page.goto(`${address}/indicatoren/betaald-werk`);
  await page.getByLabel('Nederland').check();
  await page.getByRole('button', { name: 'Toon deze keuze' }).first().click();
  await heading(page, 1, /werk/).waitFor();
  expect(await page.getByLabel('Nederland').isChecked()).toBe(true);
  expect(new URL(page.url()).searchParams.getAll('regio')).toEqual(['NL01']);
  await page.close();
});

test('a choice that stands in the address is made by the server too', async () => {
  const page = await context.newPage();
  await page.goto(`${address}/begroting?jaar=2021&per=taakveld`);
  await heading(page, 2, 'Budget en uitgaven in 2021').waitFor();
  await page.locator('details.figure__table > summary').first().click();
  await page
    .getByRole('row', { name: /6\.81 Geëscaleerde zorg 18\+/ })
    .first()
    .waitFor();
  await page.close();
});
