import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from './page.ts';

const address = inject('address');

const taken = () => Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactFiber'));

const openAt = async (page: Page, url: string) => {
  await page.goto(url);
  await page.waitForFunction(taken);
};

/** The lists to choose from on a page, by their labels. */
const pickers = (page: Page): Promise<string[]> =>
  page
    .getByRole('combobox')
    .evaluateAll((lists) => lists.flatMap((list) => (list as HTMLSelectElement).labels[0]?.textContent ?? []));

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
    const labels = await pickers(page);
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) {
      await openAt(page, address + path);
      const list = page.getByLabel(label, { exact: true });
      const [before, other] = await list.evaluate((element) => {
        const { value, options } = element as HTMLSelectElement;
        return [value, [...options].map((option) => option.value).findLast((one) => one !== value)];
      });
      if (other === undefined || before === undefined) continue;
      const { search } = new URL(page.url());
      await list.selectOption(other);
      expect(new URL(page.url()).search, label).not.toBe(search);
      await page.reload();
      await page.waitForFunction(taken);
      expect(await list.inputValue(), label).toBe(other);
      await page.goBack();
      await expect.poll(() => list.inputValue(), { message: label }).toBe(before);
    }
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
