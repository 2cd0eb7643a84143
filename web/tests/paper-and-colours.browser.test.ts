import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, inject } from 'vitest';
import { heading, test } from './page.ts';

const address = inject('address');

/** What stands on paper, with single spaces. */
const printed = async (page: Page): Promise<{ text: string; sheets: number }> => {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const { text, totalPages } = await extractText(document, { mergePages: true });
  return { text: text.replaceAll(/\s+/g, ' '), sheets: totalPages };
};

test('on paper the tables are whole, the choices and the generation stand at the foot, and nothing to click', async ({
  page,
}) => {
  const { generation } = (await (await fetch(`${address}/v1/health`)).json()) as { generation: string };
  await page.goto(`${address}/begroting?jaar=2021&per=taakveld`);
  const budget = await printed(page);
  for (const words of [
    '6.81 Geëscaleerde zorg 18+ €',
    `Stand van de cijfers: generatie ${generation}`,
    'Gekozen: jaar 2021 en per taakveld.',
    '/begroting?jaar=2021&per=taakveld',
    `Bladzijde ${budget.sheets} van ${budget.sheets}`,
  ])
    expect(budget.text).toContain(words);
  for (const words of ['Download of deel', 'Over dit dashboard', 'Weergave', 'Volgorde'])
    expect(budget.text).not.toContain(words);

  await page.goto(`${address}/indicatoren/maatwerktrajecten`);
  const oldest = page.getByRole('row', { name: /^1e.kwartaal 2018/ });
  expect(await oldest.count()).toBe(0);
  expect((await printed(page)).text).toContain('1e kwartaal 2018');
});

test('every kind of page has its foot on paper', async ({ page }) => {
  for (const path of [
    '/',
    '/doelen/1.1',
    '/bronnen',
    '/over',
    '/zoeken?q=zorg',
    '/begrippen',
    '/figuren/begroting/jaar',
  ]) {
    await page.goto(address + path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Stand van de cijfers: generatie').isVisible(), path).toBe(true);
    expect(await page.getByRole('navigation').count(), path).toBe(0);
    expect(await page.getByRole('searchbox').count(), path).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.getByText('Stand van de cijfers: generatie').isVisible(), path).toBe(false);
  }
});

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('the reader can choose light or dark, which stays, and go back to what the device has', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  const light = await background(page);
  await page.getByLabel('Weergave').selectOption('Donker');
  const dark = await background(page);
  expect(dark).not.toBe(light);
  await page.goto(`${address}/begroting`);
  expect(await background(page)).toBe(dark);
  expect(await page.getByLabel('Weergave').inputValue()).toBe('donker');
  await page.goto(`${address}/figuren/begroting/jaar`);
  expect(await background(page)).toBe(dark);
  await page.goto(address);
  await page.getByLabel('Weergave').selectOption('Zoals op uw apparaat');
  expect(await background(page)).toBe(light);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test.for(['/doelen/1.1', '/begroting'])(
  '%s has nothing wrong for axe with more contrast and with forced colours, and stands still',
  async (path, { page }) => {
    await page.goto(address + path);
    await heading(page, 1, /./).waitFor();
    for (const media of [
      { contrast: 'more', forcedColors: 'none' },
      { contrast: 'no-preference', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.emulateMedia({ contrast: 'no-preference', forcedColors: 'none', reducedMotion: 'no-preference' });
  },
);
