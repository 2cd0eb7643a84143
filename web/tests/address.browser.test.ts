import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from './page.ts';

const address = inject('address');

const taken = () => Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactFiber'));

/** Until the list is drawn by the page itself, no longer as it was sent. */
const drawn = (list: Element) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (!list.isConnected || Object.keys(list).some((key) => key.startsWith('__reactProps'))) resolve();
      else setTimeout(look, 20);
    };
    look();
  });

const openAt = async (page: Page, url: string) => {
  await page.goto(url);
  await page.waitForFunction(taken);
};

/** What is chosen in every list of what a page is about, by its label; light or dark is chosen by the reader for all pages. */
const chosen = (page: Page): Promise<[string, string][]> =>
  page
    .getByRole('main')
    .getByRole('combobox')
    .evaluateAll((lists) =>
      lists.map((list): [string, string] => {
        const { labels, value } = list as HTMLSelectElement;
        return [labels[0]?.textContent ?? '', value];
      }),
    );

test.for([
  '/',
  '/doelen/2.1',
  '/indicatoren/maatwerktrajecten?herkomst-verdeling=wijk',
  '/indicatoren/betaald-werk',
  '/begroting',
])(
  'every choice on %s stands in the address, survives a reload, and is undone by the back button',
  async (path, { page }) => {
    await openAt(page, address + path);
    const start = await chosen(page);
    expect(start.length).toBeGreaterThan(0);
    let steps = 0;
    // From the last to the first: a choice may take away lists below it, which then have been chosen from.
    for (const [label] of start.toReversed()) {
      const list = page.getByLabel(label, { exact: true });
      const other = await list.evaluate((element) => {
        const { value, options } = element as HTMLSelectElement;
        return [...options].map((option) => option.value).findLast((one) => one !== value);
      });
      if (other === undefined) continue;
      const { search } = new URL(page.url());
      await list.selectOption(other);
      await expect.poll(() => new URL(page.url()).search, { message: label }).not.toBe(search);
      // The address is there at once, the part that it is about may be on its way.
      await list.evaluate(drawn);
      await page.waitForLoadState('networkidle');
      steps += 1;
    }
    const made = await chosen(page);
    await page.reload();
    await page.waitForFunction(taken);
    await expect.poll(() => chosen(page)).toEqual(made);
    for (let step = 0; step < steps; step += 1) await page.goBack();
    await expect.poll(() => chosen(page)).toEqual(start);
  },
);

test('regions to compare with stand in the address too', async ({ page }) => {
  await openAt(page, `${address}/indicatoren/betaald-werk`);
  const [first, second] = [page.getByRole('checkbox').first(), page.getByRole('checkbox').nth(1)];
  await first.check();
  await second.check();
  expect(new URL(page.url()).searchParams.get('regio')?.split(',')).toHaveLength(2);
  await page.reload();
  expect(await first.isChecked()).toBe(true);
  await page.goBack();
  await expect.poll(() => second.isChecked()).toBe(false);
  expect(await first.isChecked()).toBe(true);
});
