import { AxeBuilder } from '@axe-core/playwright';
import { expect, inject } from 'vitest';
import { heading, test } from './page.ts';

const address = inject('address');

test('a reader goes from a figure to its file, what was wrong in it, and what it must hold', async ({ page }) => {
  await page.goto(`${address}/indicatoren/huisverboden`);
  const section = page.getByRole('region', { name: 'Waar komt dit cijfer vandaan?' });
  await section.getByLabel('Cijfer over').selectOption('4e\u00A0kwartaal 2024');
  await section.getByText('trace I27 2024Q4').waitFor();
  const row = section.getByRole('row', { name: /huisverboden\.csv/ });
  expect(await row.getByRole('cell').nth(3).textContent()).toMatch(/^[0-9a-f]{12}$/);

  await section.getByRole('link', { name: 'huisverboden.csv' }).click();
  await heading(page, 1, 'huisverboden.csv').waitFor();
  expect(await page.getByText(/^ongeveer \d+0 gelezen/).count()).toBe(1);
  await heading(page, 2, 'Wat is er mis, en wat kunt u doen?').waitFor();
  await heading(page, 2, 'Vergeleken met het vorige bestand').waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  await page.getByRole('link', { name: 'Wat moet er in dit bestand staan?' }).click();
  await heading(page, 1, 'Huisverboden').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Download een leeg bestand/ }).click();
  expect((await download).suggestedFilename()).toBe('huisverboden.csv');
});

test('a hidden figure names its files without their numbers of rows', async ({ page }) => {
  const sheets = (await (await fetch(`${address}/v1/indicators`)).json()).items;
  for (const { slug } of sheets) {
    const { items: figures } = await (await fetch(`${address}/v1/indicators/${slug}/observations`)).json();
    const hidden = figures.find(
      (one: { status: string; deliveries: string[]; breakdown: string | null; measure: string }) =>
        one.status === 'suppressed' && one.deliveries.length > 0 && one.breakdown === 'wijk' && one.measure === 'main',
    );
    if (hidden === undefined) continue;
    await page.goto(`${address}/indicatoren/${slug}`);
    const section = page.getByRole('region', { name: 'Waar komt dit cijfer vandaan?' });
    await section.getByLabel('Verdeeld naar').selectOption('wijk');
    await section.getByLabel('Cijfer over').selectOption(hidden.period);
    await section.getByLabel('Groep').selectOption(hidden.group);
    await section.getByText(/^Het cijfer: .*afgeschermd/).waitFor();
    return;
  }
  throw new Error('no hidden figure in the example');
});
