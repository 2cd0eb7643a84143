import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

const address = inject('address');
let browser: Browser;
// One for all tests: the dashboard keeps nothing in the browser, and the scripts are fetched once.
let context: BrowserContext;
let page: Page;
let trouble: string[];

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
});

afterAll(() => browser.close());

beforeEach(async () => {
  page = await context.newPage();
  trouble = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
});

afterEach(async () => {
  await page.close();
  expect(trouble).toEqual([]);
});

const heading = (level: number, name: string | RegExp) => page.getByRole('heading', { level, name });

test('a council member walks from the overview to a goal, an indicator and the budget', async () => {
  await page.goto(address);
  await heading(1, 'Hoe staat het sociaal domein ervoor?').waitFor();
  for (const principle of ['Iedereen doet mee', 'Voorkomen staat voorop', 'Financieel houdbaar stelsel'])
    expect(await heading(2, principle).count()).toBe(1);

  await page.getByRole('link', { name: '1.1 Ontmoeting, contact en participatie' }).last().click();
  await heading(1, '1.1 Ontmoeting, contact en participatie').waitFor();
  expect(await page.title()).toBe('1.1 Ontmoeting, contact en participatie - Dashboard Sociaal Domein');
  expect(await page.getByText('gelijkblijvend aandeel van de inwoners').count()).toBe(1);

  await page.getByRole('link', { name: /^Meer over dit cijfer.*eenzaamheid/ }).click();
  await heading(1, 'Aandeel inwoners dat soms of vaak eenzaamheid ervaart').waitFor();
  await page.getByRole('img', { name: /^Grafiek: Hoe gaat het door de tijd\?/ }).waitFor();
  await heading(2, 'Wat betekent dit cijfer?').waitFor();
  await heading(2, 'Waar komt dit cijfer vandaan?').waitFor();

  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Begroting' }).click();
  await heading(1, 'Wat kost het sociaal domein?').waitFor();
  await page.getByLabel('Jaar', { exact: true }).selectOption('2021');
  await page.getByLabel('Per', { exact: true }).selectOption('Taakveld');
  const row = page.getByRole('row', { name: /6\.81 Geëscaleerde zorg 18\+/ });
  expect(await row.getByRole('cell').first().textContent()).toBe('€\u00A0\u2212364.000');
});

test('every goal of the plan is there, also one without an indicator, with its reason', async () => {
  await page.goto(address);
  await heading(1, /sociaal domein/).waitFor();
  const goals = await page
    .getByRole('link', { name: /^[1-7]\.\d / })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(goals).size).toBe(30);
  await page.goto(`${address}/doelen/1.3`);
  await page.getByText('Deelplan Minima').first().waitFor();
});

test('the table beside a chart holds the same figures as the API', async () => {
  await page.goto(`${address}/indicatoren/eenzaamheid`);
  const response = await fetch(`${address}/v1/indicators/eenzaamheid/observations?breakdown=geen&measure=main`);
  const { items } = (await response.json()) as { items: { period: string; value: number; region: string }[] };
  const table = page.getByRole('table').first();
  await table.waitFor();
  for (const { period, value } of items) {
    const shown = value.toFixed(1).replace('.', ',');
    expect(await table.getByRole('row', { name: new RegExp(`^${period} ${shown}%`) }).count()).toBe(1);
  }
});

test('survey years with years between them are not joined by a line', async () => {
  await page.goto(`${address}/indicatoren/eenzaamheid`);
  const chart = page.getByRole('img', { name: /^Grafiek: Hoe gaat het door de tijd/ });
  await chart.locator('svg').waitFor();
  const joined = await chart
    .locator('svg path[fill="none"][stroke="var(--chart-1)"]')
    .evaluateAll((paths) => paths.filter((path) => (path.getAttribute('d')?.match(/[LC]/g) ?? []).length > 1).length);
  expect(joined).toBe(0);
});

test('a goal says where its series breaks and when a change can be chance', async () => {
  await page.goto(`${address}/doelen/1.1`);
  const figure = page.getByRole('figure').filter({ has: heading(2, /eenzaamheid/) });
  await figure.getByText('Breuk in de reeks vanaf 2020').waitFor();
  const response = await fetch(`${address}/v1/indicators/eenzaamheid/observations?breakdown=geen&measure=main`);
  const { items } = (await response.json()) as { items: { region: string; lower: number; upper: number }[] };
  const [before, latest] = items.filter(({ region }) => region === 'GM0171').slice(-2);
  if (!before || !latest) throw new Error('two measurements expected');
  const overlap = latest.lower <= before.upper && before.lower <= latest.upper;
  const words = overlap ? 'De marges overlappen: dit kan toeval zijn.' : 'Dat verschil is groter dan de marges.';
  expect(await figure.getByText(words).count()).toBe(1);
});

test('hidden figures have a sign in the chart and a reason under the table', async () => {
  await page.goto(`${address}/indicatoren/huisverboden`);
  await page.getByRole('list', { name: 'Legenda' }).first().getByText('afgeschermd').waitFor();
  await page.getByText('Dezelfde cijfers in een tabel').first().click();
  await page.getByText(/afgeschermd: Dit cijfer gaat over zo weinig mensen/).waitFor();
});

test('on paper every table beside a chart is there, also one that is folded on screen', async () => {
  await page.goto(`${address}/indicatoren/maatwerktrajecten`);
  const oldest = page.getByRole('row', { name: /^1e.kwartaal 2018/ });
  await heading(1, /maatwerktrajecten/).waitFor();
  expect(await oldest.count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await oldest.count()).toBe(1);
});

test('on paper a chart that was drawn for a wide screen is whole', async () => {
  await page.goto(`${address}/indicatoren/maatwerktrajecten`);
  const drawing = page.getByRole('img', { name: /^Grafiek: Hoe gaat het door de tijd/ }).locator('svg');
  await drawing.waitFor();
  await page.emulateMedia({ media: 'print' });
  // Measured at once, as for the printer: no observer has redrawn the chart yet, the style rules alone must scale it.
  const { shown, drawn, box } = await drawing.evaluate((svg) => {
    const main = document.querySelector('main');
    if (main) main.style.maxInlineSize = '400px';
    return {
      shown: svg.getBoundingClientRect().width,
      drawn: svg.getAttribute('width'),
      box: svg.getAttribute('viewBox')?.split(' ')[2],
    };
  });
  expect(shown).toBeLessThanOrEqual(400);
  expect(Number(drawn)).toBeGreaterThan(400);
  expect(box).toBe(drawn);
});

test('on a phone the goals are folded per principle, and the one that the address names is open', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${address}/#voorkomen`);
  await heading(2, 'Voorkomen staat voorop').waitFor();
  expect(await page.getByRole('link', { name: '2.1 Weten waar hulp te vinden is' }).isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: '1.1 Ontmoeting, contact en participatie' }).isVisible()).toBe(false);
  await page.getByText(/doelen, .*: Iedereen doet mee/).click();
  expect(await page.getByRole('link', { name: '1.1 Ontmoeting, contact en participatie' }).isVisible()).toBe(true);
});

test('choices stand in the address and survive a reload and the back button', async () => {
  await page.goto(`${address}/indicatoren/maatwerktrajecten`);
  await page.getByLabel('Splits uit naar').selectOption('Leeftijd');
  await page.getByLabel('Van jaar').selectOption('2022');
  expect(new URL(page.url()).search).toBe('?uitsplitsing=leeftijd&van=2022');
  await page.reload();
  expect(await page.getByLabel('Splits uit naar').inputValue()).toBe('leeftijd');
  expect(await page.getByLabel('Van jaar').inputValue()).toBe('2022');
  await page.goBack();
  await page.waitForFunction(() => !window.location.search.includes('van='));
  expect(await page.getByLabel('Van jaar').inputValue()).toBe('2018');
});

test('the keyboard alone leads past the menu to the content and to a goal, whose title gets the focus', async () => {
  await page.goto(address);
  await heading(1, /sociaal domein/).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
  await page.getByRole('link', { name: '2.1 Weten waar hulp te vinden is' }).last().focus();
  await page.keyboard.press('Enter');
  await heading(1, '2.1 Weten waar hulp te vinden is').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

test('the trail above a goal leads back to its principle on the overview', async () => {
  await page.goto(`${address}/doelen/2.1`);
  await page
    .getByRole('navigation', { name: 'Kruimelpad' })
    .getByRole('link', { name: 'Voorkomen staat voorop' })
    .click();
  await heading(1, /sociaal domein/).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Voorkomen staat voorop');
});

test('every page says that figures are invented, and which', async () => {
  for (const path of ['/', '/doelen/1.1', '/indicatoren/eenzaamheid', '/begroting', '/bronnen', '/over']) {
    await page.goto(address + path);
    const banner = page.getByRole('complementary', { name: 'Verzonnen cijfers' });
    await banner.getByText(/Verzonnen: .*indicatoren.* Echt: de doelen en budgetten uit het beleidsplan/).waitFor();
    await banner.getByText('Welke bronnen zijn verzonnen?').click();
    await banner.getByText('Gezondheidsmonitor').waitFor();
  }
});

test('nothing is asked of any other host', async () => {
  const hosts = new Set<string>();
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http')) hosts.add(url.origin);
  });
  for (const path of ['/', '/indicatoren/betaald-werk', '/begroting', '/bronnen'])
    await page.goto(address + path, { waitUntil: 'networkidle' });
  expect([...hosts]).toEqual([address]);
});

test('charts are fetched only when a chart is shown', async () => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(scripts.filter((script) => script.includes('echarts'))).toEqual([]);
});

test('an address that leads nowhere says so', async () => {
  await page.goto(`${address}/nergens`);
  await heading(1, 'Deze pagina bestaat niet').waitFor();
  trouble = trouble.filter((message) => !message.includes('404'));
});

test('an unknown goal shows the words of the server and a way to try again', async () => {
  await page.goto(`${address}/doelen/9.9`);
  await page.getByRole('alert').waitFor({ timeout: 15_000 });
  await page.getByRole('button', { name: 'Probeer opnieuw' }).waitFor();
  trouble = trouble.filter((message) => !message.includes('404'));
});
