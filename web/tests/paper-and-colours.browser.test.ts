import { AxeBuilder } from '@axe-core/playwright';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, inject } from 'vitest';
import { everyPage } from './every-page.ts';
import { expectNothingHere, test } from './page.ts';

const address = inject('address');

/** What stands on paper, with single spaces: all of it, and sheet by sheet. */
const printed = async (page: Page): Promise<{ text: string; sheets: string[] }> => {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const { text } = await extractText(document, { mergePages: false });
  const sheets = text.map((sheet) => sheet.replaceAll(/\s+/g, ' '));
  return { text: sheets.join(' '), sheets };
};

test('on paper the tables are whole, the choices and the generation stand at the foot of every sheet, and nothing to click', async ({
  page,
}) => {
  const { generation } = (await (await fetch(`${address}/v1/health`)).json()) as { generation: string };
  await page.goto(`${address}/begroting?jaar=2021&per=taakveld`);
  const budget = await printed(page);
  for (const words of [
    '6.81 Geëscaleerde zorg 18+ €',
    '/begroting?jaar=2021&per=taakveld',
    `Bladzijde ${budget.sheets.length} van ${budget.sheets.length}`,
  ])
    expect(budget.text).toContain(words);
  const foot = `Stand van de cijfers: generatie ${generation}. Gekozen bij ‘Jaar’: 2021; bij ‘Per’: Taakveld.`;
  expect(budget.sheets.filter((sheet) => !sheet.includes(foot))).toEqual([]);
  // What the reader chooses since.
  await page.getByLabel('Jaar', { exact: true }).first().selectOption('2022');
  await page.waitForURL(/jaar=2022/);
  const firstSheet = async () => (await printed(page)).sheets[0];
  await expect.poll(firstSheet, { timeout: 10_000 }).toContain('Gekozen bij ‘Jaar’: 2022; bij ‘Per’: Taakveld.');
  // By the names that the page has for them, as it was sent and after another choice.
  await page.goto(`${address}/indicatoren/betaald-werk?regio=NL01,PV24`);
  const both = 'Gekozen bij ‘Vergelijk met’: Nederland en Flevoland.';
  expect((await printed(page)).text).toContain(both);
  await page.getByRole('checkbox', { name: 'Flevoland' }).uncheck();
  await page.waitForURL(/regio=NL01$/);
  await expect.poll(firstSheet, { timeout: 10_000 }).toContain('Gekozen bij ‘Vergelijk met’: Nederland.');

  for (const words of ['Download of deel', 'Over dit dashboard', 'Weergave', 'Volgorde'])
    expect(budget.text).not.toContain(words);

  await page.goto(`${address}/indicatoren/maatwerktrajecten`);
  const oldest = page.getByRole('row', { name: /^1e.kwartaal 2018/ });
  expect(await oldest.count()).toBe(0);
  expect((await printed(page)).text).toContain('1e kwartaal 2018');
});

test('every page has its foot on paper', async ({ page, trouble }) => {
  for (const path of await everyPage(address)) {
    if (path.startsWith('/insluiten/')) continue;
    await page.goto(address + path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Stand van de cijfers: generatie').isVisible(), path).toBe(true);
    expect(await page.getByRole('navigation').count(), path).toBe(0);
    expect(await page.getByRole('searchbox').count(), path).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.getByText('Stand van de cijfers: generatie').isVisible(), path).toBe(false);
  }
  expectNothingHere(trouble);
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
  // Forced colours take a background away, and with it the arrow that we draw: then the device draws its own.
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await page.getByLabel('Toon').evaluate((list) => getComputedStyle(list).appearance)).toBe('auto');
  await page.emulateMedia({ forcedColors: 'none' });
});

/** What the browser made of the rules, element by element. */
const looks = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body, body :not(svg, svg *)')].map((element) => {
      const style = getComputedStyle(element);
      const values = [...style].filter((name) => !name.startsWith('--')).map((name) => style.getPropertyValue(name));
      return `${element.tagName} ${element.className} ${values.join(' ')}`;
    }),
  );

/** The rules that a page has where a municipality has a theme: no token is filled in (web/fill-tokens.ts). */
const assets = join(import.meta.dirname, '../dist/client/assets');
const fileForThemes = (await readdir(assets)).find((name) => /^shared-.*\.css$/.test(name)) ?? '';
const rulesForThemes = await readFile(join(assets, fileForThemes), 'utf8');

test('a page looks the same with its tokens filled in as with those that a theme may set', async ({ page }) => {
  await page.goto(`${address}/indicatoren/eenzaamheid`);
  const filled = await looks(page);
  const wear = (rules: string) =>
    page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
      document.head.querySelector('style')?.remove();
    }, rules);
  await wear(rulesForThemes);
  expect(await looks(page)).toEqual(filled);
  await wear(`${rulesForThemes} :root { --utrecht-heading-font-weight: 700 }`);
  expect(await looks(page)).not.toEqual(filled);
});

const exampleTheme = await readFile(join(import.meta.dirname, '../../docs/theme-example.css'), 'utf8');

const accent = (page: Page) =>
  page.evaluate(() => {
    const link = document.querySelector('main a.utrecht-link');
    return link === null ? null : getComputedStyle(link).color;
  });

test.for(['/', '/begroting', '/indicatoren/eenzaamheid'])(
  'the example of a theme has enough contrast on %s, and gives way to who asks for more or for colours of their own',
  async (path, { page }) => {
    await page.goto(address + path);
    // As the file that a municipality names: rules after ours.
    const wear = () =>
      page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets = [sheet];
      }, exampleTheme);
    const plain = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' } as const;
    for (const [media, wins] of [
      [plain, true],
      [{ ...plain, colorScheme: 'dark' }, true],
      [{ ...plain, contrast: 'more' }, false],
      [{ ...plain, forcedColors: 'active' }, false],
    ] as const) {
      await page.emulateMedia(media);
      await page.evaluate(() => (document.adoptedStyleSheets = []));
      const own = await accent(page);
      await wear();
      expect((await accent(page)) !== own, JSON.stringify(media)).toBe(wins);
      const axe = new AxeBuilder({ page }).setLegacyMode(true).withRules('color-contrast');
      const { violations } = await axe.exclude('tbody tr:nth-child(n + 4)').analyze();
      expect(violations.map(({ nodes }) => `${JSON.stringify(media)} ${nodes[0]?.html}`)).toEqual([]);
    }
    await page.emulateMedia(plain);
  },
);
