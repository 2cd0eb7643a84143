import { expect, inject } from 'vitest';
import { heading, test } from './page.ts';

const address = inject('fewAddress');

test('without a ledger a principle still shows its budget, and that nothing was loaded', async ({ page }) => {
  await page.goto(address);
  await heading(page, 2, 'In het kort').waitFor();
  const tile = page.getByRole('listitem').filter({ hasText: /^Iedereen doet mee/ });
  expect(await tile.textContent()).toContain('€\u00A011,9\u00A0mln budget in 2024, nog geen uitgaven geladen');
  expect(await page.getByText('Geen eigen budget in het plan').count()).toBe(2);
});

test('what could not be judged is not called calm', async ({ page }) => {
  await page.goto(address);
  await page.getByText('Dat is nog niet te bepalen. Daarvoor zijn van een cijfer meer kwartalen').waitFor();
  await page.getByText('Dat is nog niet te bepalen: van geen enkel onderzoek').waitFor();
  expect(await page.getByText(/geen signalen$/i).count()).toBe(1);
  expect(await page.getByText(/^Signalen (nog )?niet te bepalen/).count()).toBe(4);
});

test('published Iv3 figures stand beside the budget without a mark', async ({ page }) => {
  await page.goto(`${address}/begroting?jaar=2023`);
  const row = page.getByRole('row', { name: /^Totaal / }).first();
  expect(await row.textContent()).toContain('€\u00A044.301.000');
  expect(await page.getByText(/verzonnen:/).count()).toBe(0);
  expect(await page.getByText('Bron: beleidsplan (budget), CBS Iv3 (vergelijking)').count()).toBeGreaterThan(0);
});

test('an indicator without any figure has no empty table and no dangling source', async ({ page }) => {
  await page.goto(`${address}/indicatoren/maatwerktrajecten`);
  await page.getByText('Er is nog geen cijfer om te laten zien.').waitFor();
  expect(await page.getByText('Dezelfde cijfers in een tabel').count()).toBe(0);
  expect(await page.getByText('Bron: registraties van de gemeente, elk kwartaal', { exact: true }).count()).toBe(1);
});
