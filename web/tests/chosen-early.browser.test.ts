import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { takenOver } from '../src/page-data.ts';
import { test } from './page.ts';

const address = inject('address');

const react = '**/assets/react-*.js';

type Held = { held: (() => void)[] };

/** React draws in tasks that it tells itself of by a message: those wait until they are let go. */
const holdDrawing = () => {
  const held: (() => void)[] = [];
  Object.assign(window, { held });
  const { postMessage } = MessagePort.prototype;
  MessagePort.prototype.postMessage = function hold(message: unknown) {
    held.push(() => postMessage.call(this, message));
  };
};

const letGo = () => {
  const { held } = window as unknown as Held;
  const send = held.splice(0);
  held.push = (...later) => {
    for (const one of later) one();
    return 0;
  };
  for (const one of send) one();
};

const isTaken = (mark: string) => performance.getEntriesByName(mark).length > 0;

/** Opens a page and leaves it as its reader has it before its script has come, or while that takes the page over. */
const openEarly = async (page: Page, path: string, when: 'before' | 'while'): Promise<() => Promise<unknown>> => {
  const { promise: wanted, resolve: send } = Promise.withResolvers<void>();
  if (when === 'while') await page.addInitScript(holdDrawing);
  else
    await page.route(react, async (route) => {
      await wanted;
      await route.continue();
    });
  // Not page.goto, which waits until the page is taken over.
  await page.evaluate((to) => window.location.assign(to), address + path);
  await page.waitForURL(address + path, { waitUntil: 'domcontentloaded' });
  if (when === 'while') await page.waitForFunction(() => (window as unknown as Held).held.length > 0);
  return async () => {
    send();
    if (when === 'while') await page.evaluate(letGo);
    await page.waitForFunction(isTaken, takenOver);
  };
};

/** Holds what the page fetches from there until it is let go. */
const hold = async (page: Page, files: string): Promise<() => void> => {
  const { promise: wanted, resolve: send } = Promise.withResolvers<void>();
  await page.route(files, async (route) => {
    await wanted;
    await route.continue();
  });
  return send;
};

test.for(['before', 'while'] as const)(
  'choices made %s the page is taken over are kept, each as one step back',
  async (when, { page }) => {
    const takeOver = await openEarly(page, '/begroting', when);
    const steps = await page.evaluate(() => window.history.length);
    await page.getByLabel('Jaar', { exact: true }).selectOption('2021');
    await page.getByLabel('Per', { exact: true }).selectOption('Taakveld');
    await takeOver();
    await expect.poll(() => new URL(page.url()).search).toBe('?jaar=2021&per=taakveld');
    await page.getByRole('heading', { name: 'Budget en uitgaven in 2021' }).waitFor();
    expect(await page.evaluate(() => window.history.length)).toBe(steps + 2);
    await page.goBack();
    await expect.poll(() => page.getByLabel('Per', { exact: true }).inputValue()).toBe('principle');
    expect(await page.getByLabel('Jaar', { exact: true }).inputValue()).toBe('2021');
  },
);

test('a choice made before the page is taken over is told at once, until the page is', async ({ page }) => {
  const takeOver = await openEarly(page, '/indicatoren/betaald-werk', 'before');
  const told = page.getByRole('status').getByText('Daarom ziet u uw keuze nog niet.');
  expect(await told.isVisible()).toBe(false);
  await page.getByRole('checkbox').first().check();
  expect(await told.isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Toon deze keuze' }).focus();
  await takeOver();
  expect(await told.isVisible()).toBe(false);
  expect(await page.locator('main:focus').count()).toBe(1);
});

test('the first script is asked again when it did not come', async ({ page, trouble }) => {
  await page.route('**/assets/start-*.js', (route) => route.abort(), { times: 1 });
  await page.goto(`${address}/over`);
  expect(await page.evaluate(isTaken, takenOver)).toBe(true);
  // The browser tells of it when it likes.
  await expect.poll(() => trouble.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
});

test('a choice in a page whose scripts do not come is told at once, and its server shows it when asked', async ({
  page,
}) => {
  await hold(page, '**/*.js');
  await page.evaluate((to) => window.location.assign(to), `${address}/begroting`);
  await page.getByLabel('Jaar', { exact: true }).selectOption('2021');
  const told = page.getByRole('status').filter({ hasText: 'De pagina reageert nog niet.' });
  await told.getByRole('button', { name: 'Toon deze keuze' }).click();
  await page.getByRole('heading', { name: 'Budget en uitgaven in 2021' }).waitFor();
  expect(await told.isVisible()).toBe(false);
  expect(await page.getByLabel('Jaar', { exact: true }).inputValue()).toBe('2021');
});

// The first script is asked three times.
test.for([
  ['react', 1],
  ['start', 3],
] as const)(
  'a page whose %s script is refused says so before anything is chosen, and asked anew works with what was chosen',
  async ([script, times], { page, trouble }) => {
    await page.route(`**/assets/${script}-*`, (route) => route.abort(), { times });
    await page.evaluate((to) => window.location.assign(to), `${address}/begroting`);
    const told = page.getByRole('status').filter({ hasText: 'Een deel van deze pagina is niet geladen.' });
    const again = told.getByRole('button', { name: 'Laad de pagina opnieuw' });
    await again.waitFor();
    await page.getByLabel('Jaar', { exact: true }).selectOption('2021');
    await again.click();
    await page.getByRole('heading', { name: 'Budget en uitgaven in 2021' }).waitFor();
    await page.waitForFunction(isTaken, takenOver);
    expect(await told.count()).toBe(0);
    expect(await page.getByLabel('Jaar', { exact: true }).inputValue()).toBe('2021');
    await page.getByLabel('Jaar', { exact: true }).selectOption('2022');
    await page.getByRole('heading', { name: 'Budget en uitgaven in 2022' }).waitFor();
    trouble.splice(0);
  },
);

test.for(['before', 'while'] as const)(
  'regions ticked %s the page is taken over are all drawn',
  async (when, { page }) => {
    const takeOver = await openEarly(page, '/indicatoren/betaald-werk', when);
    await page.getByRole('checkbox').first().check();
    await page.getByRole('checkbox').nth(1).check();
    await takeOver();
    await expect.poll(() => new URL(page.url()).searchParams.get('regio')?.split(',').length).toBe(2);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
    await page.getByRole('checkbox').first().uncheck();
    await expect.poll(() => new URL(page.url()).searchParams.get('regio')?.split(',').length).toBe(1);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
  },
);

test.for(['before', 'while'] as const)('dark asked %s the page is taken over stays dark', async (when, { page }) => {
  const takeOver = await openEarly(page, '/over', when);
  await page.getByLabel('Weergave').selectOption('Donker');
  await takeOver();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['weergave'])).toBe('donker');
  expect(await page.getByLabel('Weergave').inputValue()).toBe('donker');
});

test('dark asked in a page that is never taken over is dark, and stays so', async ({ page }) => {
  const list = page.getByLabel('Weergave');
  await page.goto(`${address}/figuren/begroting/jaar`);
  await list.selectOption('Donker');
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.dataset['weergave'])).toBe('donker');
  expect(await list.inputValue()).toBe('donker');
  await list.selectOption('Zoals op uw apparaat');
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.dataset['weergave'])).toBeUndefined();
});

test('dark asked where nothing may be kept is dark in that page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(`${address}/figuren/begroting/jaar`);
  await page.getByLabel('Weergave').selectOption('Donker');
  expect(await page.evaluate(() => document.documentElement.dataset['weergave'])).toBe('donker');
});

test('a choice stands in the address at once, also while the script of its part is on its way, and survives a reload', async ({
  page,
}) => {
  await hold(page, '**/assets/indicator-{trend,breakdown}-*.js');
  await page.goto(`${address}/indicatoren/maatwerktrajecten`);
  await page.getByLabel('Splits uit naar').selectOption('Leeftijd');
  await page.getByLabel('Van jaar').selectOption('2022');
  expect(await page.evaluate(() => window.location.search)).toBe('?uitsplitsing=leeftijd&van=2022');
  await expect.poll(() => page.getByRole('status').getByText('Bezig met laden…').count()).toBe(2);
  await page.reload();
  expect(await page.getByLabel('Splits uit naar').inputValue()).toBe('leeftijd');
  expect(await page.getByLabel('Van jaar').inputValue()).toBe('2022');
});

test('a choice made before the page is taken over is named where the script of its part does not come', async ({
  page,
  trouble,
}) => {
  await page.route('**/assets/indicator-breakdown-*.js', (route) => route.abort());
  const takeOver = await openEarly(page, '/indicatoren/maatwerktrajecten', 'before');
  const list = page.getByLabel('Splits uit naar');
  const sent = await list.inputValue();
  await list.selectOption('Leeftijd');
  await takeOver();
  await page.getByRole('alert').getByText('Uw keuze is hier nog niet te zien.').waitFor();
  // Chosen back, what stands there is what was chosen.
  await list.selectOption(sent);
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  trouble.splice(0);
});

test('a choice is drawn that was made just before another one changed the part that it stands in', async ({ page }) => {
  const send = await hold(page, '**/assets/indicator-trend-*.js');
  await page.goto(`${address}/indicatoren/maatwerktrajecten`);
  const other = await page.getByLabel('Wat wilt u zien?').locator('option').nth(1).getAttribute('value');
  await page.getByLabel('Van jaar').selectOption('2022');
  await page.getByLabel('Wat wilt u zien?').selectOption(other);
  send();
  await page.getByLabel('Van jaar').waitFor();
  await expect.poll(() => page.getByLabel('Van jaar').inputValue()).toBe('2022');
  expect(new URL(page.url()).search).toBe(`?van=2022&meting=${other}`);
});

test('one step back from a choice that is not drawn yet leads back', async ({ page }) => {
  const send = await hold(page, '**/assets/indicator-trend-*.js');
  await page.goto(`${address}/indicatoren/maatwerktrajecten`);
  await page.getByLabel('Van jaar').selectOption('2022');
  await page.goBack();
  await page.waitForFunction(() => window.location.search === '');
  expect(await page.getByLabel('Van jaar').inputValue()).toBe('2018');
  send();
  await page.getByRole('figure').first().hover();
  await page.waitForLoadState('networkidle');
  expect(await page.getByLabel('Van jaar').inputValue()).toBe('2018');
  expect(new URL(page.url()).search).toBe('');
});
