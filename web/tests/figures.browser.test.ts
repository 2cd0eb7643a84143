import { expect, inject } from 'vitest';
import { heading, test } from './page.ts';

const address = inject('address');

test('the table beside a chart holds the same figures as the API', async ({ page }) => {
  await page.goto(`${address}/indicatoren/eenzaamheid`);
  const response = await fetch(
    `${address}/v1/indicators/eenzaamheid/observations?breakdown=geen&measure=main&region=GM0171`,
  );
  const { items } = (await response.json()) as { items: { period: string; value: number; region: string }[] };
  const table = page.getByRole('table').first();
  await table.waitFor();
  for (const { period, value } of items) {
    const shown = value.toFixed(1).replace('.', ',');
    expect(await table.getByRole('row', { name: new RegExp(`^${period} ${shown}%`) }).count()).toBe(1);
  }
});

test('survey years with years between them are not joined by a line', async ({ page }) => {
  await page.goto(`${address}/indicatoren/eenzaamheid`);
  const joined = async () => {
    const chart = page.getByRole('img', { name: /^Grafiek: Hoe gaat het door de tijd/ });
    await chart.locator('svg:visible').waitFor();
    return chart
      .locator('svg:visible path[fill="none"][stroke="var(--chart-1)"]')
      .evaluateAll((paths) => paths.filter((path) => (path.getAttribute('d')?.match(/[LC]/g) ?? []).length > 1).length);
  };
  expect(await joined()).toBe(0);
  // And quarters that follow each other are.
  await page.goto(`${address}/indicatoren/maatwerktrajecten`);
  expect(await joined()).toBeGreaterThan(0);
});

test('a goal says where its series breaks and when a change can be chance', async ({ page }) => {
  await page.goto(`${address}/doelen/1.1`);
  const figure = page.getByRole('figure').filter({ has: heading(page, 2, /eenzaamheid/) });
  await figure.getByText('Breuk in de reeks vanaf 2020').waitFor();
  const response = await fetch(
    `${address}/v1/indicators/eenzaamheid/observations?breakdown=geen&measure=main&region=GM0171`,
  );
  const { items } = (await response.json()) as {
    items: { region: string; difference?: { lower: number; upper: number } }[];
  };
  const difference = items.findLast(({ region }) => region === 'GM0171')?.difference;
  if (difference === undefined) throw new Error('a difference expected');
  const words = difference.lower <= 0 && difference.upper >= 0 ? 'Dat kan toeval zijn' : 'Dat is meer dan toeval';
  expect(await figure.getByText(words).count()).toBe(1);
});

test('an indicator over care says how we read when care runs, and that this is our reading', async ({ page }) => {
  await page.goto(`${address}/indicatoren/jongeren-residentieel`);
  const ours = page.getByRole('definition').filter({ hasText: 'meldt geen aanbieder de start. Dan nemen wij' });
  await ours.getByText('interpretatie').waitFor();
  await ours.getByText(/Pleegzorg herkennen wij aan productcategorie 35/).waitFor();
});

test('the table stands right under the chart, also where the words beside it are longer', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const goal of ['3.1', '4.1']) {
    await page.goto(`${address}/doelen/${goal}`);
    const figures = page.locator('.figure--beside');
    await figures.first().waitFor();
    for (const figure of await figures.all()) {
      await figure.locator('.figure__drawing svg:visible').first().waitFor();
      // What is drawn, not the cell of the grid, which may be stretched.
      const bottoms = await figure
        .locator('.figure__drawing > *')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().bottom + window.scrollY));
      const table = await figure.locator('.figure__table').boundingBox();
      if (table === null) throw new Error('a figure without a table');
      const scrolled = await page.evaluate(() => window.scrollY);
      expect(table.y + scrolled - Math.max(...bottoms)).toBeLessThan(32);
    }
  }
});

test('the budget through the years breaks in 2023 and in 2025, in the chart and in words', async ({ page }) => {
  await page.goto(`${address}/begroting`);
  const figure = page.getByRole('figure').filter({ has: heading(page, 2, 'Door de jaren heen') });
  await figure.getByText(/^Breuk in de reeks vanaf 2023: /).waitFor();
  await figure.getByText(/^Breuk in de reeks vanaf 2025: /).waitFor();
  await figure.locator('svg:visible').first().waitFor();
  expect(await figure.locator('svg:visible text', { hasText: /^breuk$/ }).count()).toBe(2);
  await page.goto(`${address}/begroting?onderdeel=taakveld-6.1`);
  await figure.locator('svg:visible').first().waitFor();
  expect(await figure.locator('svg:visible text', { hasText: /^breuk$/ }).count()).toBe(0);
});

test('hidden figures have a sign in the chart and a reason under the table', async ({ page }) => {
  await page.goto(`${address}/indicatoren/huisverboden`);
  await page.getByRole('list', { name: 'Legenda' }).first().getByText('afgeschermd').waitFor();
  await page.getByText('Dezelfde cijfers in een tabel').first().click();
  await page.getByText(/afgeschermd: Dit cijfer gaat over zo weinig mensen/).waitFor();
});

test('on paper every table beside a chart is there, also one that is folded on screen', async ({ page }) => {
  await page.goto(`${address}/indicatoren/maatwerktrajecten`);
  const oldest = page.getByRole('row', { name: /^1e.kwartaal 2018/ });
  await heading(page, 1, /maatwerktrajecten/).waitFor();
  expect(await oldest.count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  // Of the whole, and of its groups.
  expect(await oldest.count()).toBe(2);
});

test('on paper a chart is whole and drawn for the width of the paper, also after it was used', async ({ page }) => {
  await page.goto(`${address}/indicatoren/maatwerktrajecten`);
  const chart = page.getByRole('img', { name: /^Grafiek: Hoe gaat het door de tijd/ });
  const onPaper = () =>
    chart.locator('svg:visible').evaluate((svg) => {
      const main = document.querySelector('main');
      if (main) main.style.maxInlineSize = '400px';
      return { shown: svg.getBoundingClientRect().width, box: svg.getAttribute('viewBox')?.split(' ')[2] };
    });
  await page.emulateMedia({ media: 'print' });
  await onPaper();
  const sent = await onPaper();
  expect(sent.shown).toBeLessThanOrEqual(400);
  expect(sent.box).toBe('320');
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => document.querySelector('main')?.removeAttribute('style'));
  await chart.hover();
  await chart.locator('.chart__live svg').waitFor();
  await page.emulateMedia({ media: 'print' });
  // Measured at once, as for the printer: no observer has redrawn the chart yet, the style rules alone must scale it.
  const used = await onPaper();
  expect(used.shown).toBeLessThanOrEqual(400);
  expect(Number(used.box)).toBeGreaterThan(400);
});

test('every page says that figures are invented, and which', async ({ page }) => {
  for (const path of ['/', '/doelen/1.1', '/indicatoren/eenzaamheid', '/begroting', '/bronnen', '/over']) {
    await page.goto(address + path);
    const banner = page.getByRole('complementary', { name: 'Verzonnen cijfers' });
    await banner.getByText(/Verzonnen: .*indicatoren.* Echt: de doelen en budgetten uit het beleidsplan/).waitFor();
    await banner.getByText('Welke bronnen zijn verzonnen?').click();
    await banner.getByText('Gezondheidsmonitor').waitFor();
  }
});

test('no number stands twice on the axis of a figure that hardly moves', async ({ page }) => {
  await page.goto(`${address}/indicatoren/onderwijs`);
  const chart = page.getByRole('img', { name: /^Grafiek: Hoe gaat het door de tijd/ });
  await chart.locator('svg:visible').waitFor();
  const labels = await chart
    .locator('svg:visible text')
    .evaluateAll((texts) => texts.flatMap(({ textContent }) => (textContent?.endsWith('%') ? textContent : [])));
  expect(labels.length).toBeGreaterThan(1);
  expect(new Set(labels).size).toBe(labels.length);
});

test('published Iv3 figures of 2023 are not called invented, those of another year are', async ({ page }) => {
  await page.goto(`${address}/begroting?jaar=2023`);
  await page.getByText('verzonnen: uitgaven; echt: budget, Iv3', { exact: true }).waitFor();
  await page.goto(`${address}/begroting?jaar=2022`);
  await page.getByText('verzonnen: uitgaven, Iv3; echt: budget', { exact: true }).first().waitFor();
  const years = page.getByRole('table', { name: 'Totaal per jaar' });
  expect(await years.getByRole('row', { name: /^2023 / }).textContent()).not.toContain('verzonnen');
  expect(await years.getByRole('row', { name: /^2022 / }).textContent()).toContain('(verzonnen)');
});

test("the plan's own word for an ambition stands on the page, and a read direction is marked", async ({ page }) => {
  await page.goto(`${address}/doelen/1.1`);
  await page.getByText('gelijkblijvend', { exact: true }).waitFor();
  await page.goto(`${address}/doelen/5.3`);
  const figure = page.getByRole('figure').filter({ has: heading(page, 2, /hulpvragen/) });
  await figure.getByText(/lager is gunstig\.\s+interpretatie/i).waitFor();
});
