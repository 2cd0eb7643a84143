import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { heading, test } from './page.ts';
import { scrollsSideways } from './reflow.ts';

const address = inject('address');

const complaints = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

const signIn = async (page: Page, role: string, from = '/aanmelden') => {
  await page.goto(address + from);
  await page.getByRole('radio', { name: role, exact: true }).check();
  await page.getByRole('button', { name: 'Aanmelden in deze rol' }).click();
};

test('somebody chooses a role, sees in every head who he is, looks around and signs out', async ({ page }) => {
  await page.goto(`${address}/account`);
  await heading(page, 1, 'Aanmelden').waitFor();
  expect(await page.getByRole('region', { name: 'Demonstratie' }).innerText()).toContain('kiest zelf een rol');
  await signIn(page, 'beheer', new URL(page.url()).pathname + new URL(page.url()).search);
  await heading(page, 1, 'Mijn account').waitFor();

  await page.goto(`${address}/begroting`);
  await page.getByText('Demonstratie (beheer)', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Mijn account' }).click();
  await page.getByRole('link', { name: 'Logboek' }).click();
  await heading(page, 1, 'Logboek').waitFor();
  await page.getByLabel('Handeling').selectOption('aanmelden');
  await page.getByRole('button', { name: 'Toon deze regels' }).click();
  await page.waitForURL(/action=aanmelden/);
  expect(await page.getByRole('row', { name: /aanmelden/ }).count()).toBeGreaterThan(0);
  expect(await page.getByLabel('Handeling').inputValue()).toBe('aanmelden');

  await page.getByRole('button', { name: 'Afmelden' }).click();
  await page.getByText('U bent afgemeld.').waitFor();
  await page.goto(`${address}/begroting`);
  await page.getByRole('link', { name: 'Aanmelden of mijn account' }).waitFor();
});

test('who may not see a page is told so on a page', async ({ page, trouble }) => {
  await signIn(page, 'gemeenteraad');
  await page.waitForURL(`${address}/`);
  await page.goto(`${address}/beheer/logboek`);
  await heading(page, 1, 'Dit mag niet').waitFor();
  expect(await complaints(page)).toEqual([]);
  // The browser complains of the status.
  trouble.splice(0, trouble.length, ...trouble.filter((line) => !line.includes('403')));
});

/** In both widths and colours; the page is asked for in each. */
const expectNothingWrong = async (page: Page, path: string): Promise<void> => {
  for (const [width, colorScheme] of [
    [320, 'dark'],
    [1280, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    expect(await complaints(page), `${path} ${width} ${colorScheme}`).toEqual([]);
    expect(await scrollsSideways(page), path).toEqual({ page: false, withoutKeyboard: [] });
  }
};

test('every page of signing in and of beheer has nothing wrong for axe, wide and at 400%, in light and dark', async ({
  page,
}) => {
  await page.goto(`${address}/aanmelden`);
  expect(await complaints(page)).toEqual([]);
  await signIn(page, 'beheer');
  await page.waitForURL(`${address}/`);
  for (const path of ['/aanmelden', '/account', '/beheer/sessies', '/beheer/logboek']) {
    await page.goto(address + path);
    await expectNothingWrong(page, path);
  }
});

test('who delivers chooses a file, reads what is wrong with it and takes it away; axe finds nothing on the way', async ({
  page,
}) => {
  await signIn(page, 'Uitvoering Sociaal Domein');
  await page.waitForURL(`${address}/`);
  await page.goto(`${address}/leveren`);
  const rows = ['X1;Wmo;;31-02-2024;;', ...Array.from({ length: 40 }, (_, row) => `B${row};Wmo;;02-01-2024;;`)];
  const text = ['Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst', ...rows].join('\n');
  await page
    .getByLabel('Bestanden die u wilt sturen')
    .setInputFiles({ name: 'bezwaren.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  const file = page.getByRole('article', { name: 'bezwaren.csv' });
  await file.getByText('Een deel van de rijen kan niet meetellen.').waitFor({ timeout: 60_000 });
  await file.getByText('rij 2: 31-02-2024').waitFor();
  await expectNothingWrong(page, '/leveren');
  await file.getByRole('button', { name: 'Haal weg' }).click();
  await page.getByText('U hebt nog geen bestand gestuurd.').waitFor();
});

test('somebody switches notices, keeps that, and finds the page in the head; axe finds nothing', async ({ page }) => {
  await signIn(page, 'controller');
  await page.waitForURL(`${address}/`);
  await page.getByRole('link', { name: /^Berichten/ }).click();
  await heading(page, 1, 'Berichten').waitFor();
  const late = page.getByRole('checkbox', { name: /^Op deze pagina: Een levering/ });
  expect(await late.isChecked()).toBe(true);
  await late.focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Bewaar deze keuze' }).click();
  await page.getByText('Uw keuze is bewaard.').waitFor();
  expect(await late.isChecked()).toBe(false);
  await expectNothingWrong(page, '/berichten');
});

test('all of it works without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}/`);
  await page.getByRole('link', { name: 'Aanmelden of mijn account' }).click();
  await page.getByRole('radio', { name: 'controller', exact: true }).check();
  await page.getByRole('button', { name: 'Aanmelden in deze rol' }).click();
  await heading(page, 1, 'Mijn account').waitFor();
  expect(await page.getByText('Demonstratie (controller)').first().isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Meld mij overal af' }).click();
  await page.getByText('U bent afgemeld.').waitFor();
  await context.close();
});
