import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { expect, inject } from 'vitest';
import { heading, test } from './page.ts';

const address = inject('address');

test('a figure says in its title what its figures say, and below it what exactly is shown', async ({ page }) => {
  const response = await fetch(`${address}/v1/indicators/eenzaamheid/observations?breakdown=geen&measure=main`);
  const { items } = (await response.json()) as { items: { period: string; value: number; region: string }[] };
  const latest = items.findLast(({ region }) => region === 'GM0171');
  await page.goto(`${address}/indicatoren/eenzaamheid`);
  const said = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1 }).format(latest?.value ?? 0);
  await heading(page, 2, new RegExp(`^Hoe gaat het door de tijd\\? ${said}% in ${latest?.period}`)).waitFor();
  // The groups of that indicator stand in a figure of their own, with the same words below its title.
  const subtitle = page.locator('#figuur-verloop').getByText(/in %, Noordoostpolder, 20\d\d tot en met 20\d\d$/);
  await subtitle.waitFor();
});

test.for([
  '/begroting',
  '/doelen/3.1',
  '/indicatoren/loket-tevreden',
  '/indicatoren/besluiten-op-tijd?uitsplitsing=wijk',
  '/kwartaalrapportage',
  '/kwartaalrapportage?domein=minima',
  '/sets/grip',
  '/sets/voorveld',
  '/sets/deelplan-wmo',
])('every figure of %s says something in its title, and what it is made from', async (path) => {
  const html = await (await fetch(address + path)).text();
  const figures = html.split('<figure class="figure').slice(1);
  expect(figures.length).toBeGreaterThan(0);
  for (const figure of figures) {
    expect(figure).toMatch(/<span class="figure__message">[^<]{10}/);
    expect(figure).toMatch(/<p class="figure__source">Bron: /);
  }
});

test('a figure is downloaded with the choices that were made, as a table and as a picture', async ({ page }) => {
  await page.goto(`${address}/begroting`);
  await page.getByLabel('Jaar', { exact: true }).selectOption('2021');
  await page.getByLabel('Per', { exact: true }).selectOption('Taakveld');
  const figure = page.getByRole('figure').filter({ has: heading(page, 2, 'Budget en uitgaven in 2021') });
  await figure.getByText('Download of deel').click();
  const download = async (name: RegExp) => {
    const [file] = await Promise.all([page.waitForEvent('download'), figure.getByRole('link', { name }).click()]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  const table = await download(/^CSV ?: /);
  expect(table.name).toBe('begroting-jaar.csv');
  // The published amount of taakveld 6.81 in 2021: baten above lasten.
  expect(table.bytes.toString('utf8')).toMatch(/^6\.81 Geëscaleerde zorg 18\+;-?\d+;-?\d+;/m);
  const picture = await download(/^PNG ?: /);
  expect(picture.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  const drawing = await download(/^SVG ?: /);
  expect(drawing.bytes.toString('utf8')).toContain('6.81 Geëscaleerde zorg 18+');
});

test('the stable address of a figure is a page with its title, chart, whole table and downloads, without a script', async ({
  page,
}) => {
  await page.goto(`${address}/indicatoren/maatwerktrajecten?uitsplitsing=leeftijd`);
  const figure = page.getByRole('figure').filter({ has: heading(page, 2, 'Verschillen tussen groepen') });
  await figure.getByText('Download of deel').click();
  await figure.getByRole('link', { name: /^Vast adres/ }).click();
  await page.waitForURL('**/figuren/indicatoren/maatwerktrajecten/groepen-leeftijd?uitsplitsing=leeftijd');
  await heading(page, 1, 'Verschillen tussen groepen').waitFor();
  await page
    .getByRole('img', { name: /^Grafiek: Verschillen/ })
    .locator('svg:visible')
    .waitFor();
  expect(await page.getByRole('row').count()).toBeGreaterThan(3);
  expect(await page.locator('script[src], script[type], [data-files]').count()).toBe(0);
  await page.getByRole('link', { name: 'Naar de pagina van deze figuur' }).click();
  await heading(page, 2, 'Verschillen tussen groepen').waitFor();
  expect(await page.getByLabel('Splits uit naar').inputValue()).toBe('leeftijd');
});

test('a figure that is not there is a page that says so', async ({ page, trouble }) => {
  await page.goto(`${address}/figuren/begroting/nergens`);
  await heading(page, 1, 'Deze pagina bestaat niet').waitFor();
  expect(trouble.splice(0)).toEqual([expect.stringContaining('404')]);
});

/** Opens a page with the figure in a frame at a place of its own, until the test is over. */
const openSite = async (): Promise<{ port: number; close: () => void }> => {
  const page = `<!doctype html><html lang="nl"><title>Site</title><iframe title="Figuur" src="${address}/insluiten/begroting/jaar"></iframe>`;
  const site = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(page));
  await new Promise<void>((resolve) => site.listen(inject('sitePort'), () => resolve()));
  return { port: inject('sitePort'), close: () => site.close() };
};

test('a site that the municipality named shows the figure in a frame, another does not', async ({ page, trouble }) => {
  const { port, close } = await openSite();
  await page.goto(`http://localhost:${port}/`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { level: 1, name: 'Budget en uitgaven' }).waitFor();
  expect(await frame.getByRole('navigation').count()).toBe(0);
  expect(await frame.getByRole('link', { name: 'Bekijk dit op het dashboard' }).getAttribute('target')).toBe('_top');
  // The same site by a name that was not given.
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'networkidle' });
  expect(await frame.getByRole('heading', { level: 1, name: 'Budget' }).count()).toBe(0);
  expect(trouble.splice(0).join(' ')).toContain('frame-ancestors');
  close();
});
