import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { heading, test } from './page.ts';

const address = inject('address');

const signIn = async (page: Page, role: string) => {
  await page.goto(`${address}/aanmelden`);
  await page.getByRole('radio', { name: role, exact: true }).check();
  await page.getByRole('button', { name: 'Aanmelden in deze rol' }).click();
  await page.waitForURL(`${address}/`);
};

test('what was kept is confirmed in sight, with the focus, by the form that kept it', async ({ page }) => {
  await signIn(page, 'gemeenteraad');
  // A goal without figures, that no other test looks at: what is asked here stays.
  await page.goto(`${address}/vragen?over=doel/7.3`);
  await page.getByText('Een vraag stellen', { exact: true }).click();
  await page.getByLabel('Uw vraag').fill('Wanneer komt hier een indicator voor?');
  await page.getByRole('button', { name: 'Stel deze vraag' }).click();
  const kept = page.getByRole('status').filter({ hasText: 'Bewaard.' });
  await kept.waitFor();
  expect(await kept.count()).toBe(1);
  expect(await kept.isVisible()).toBe(true);
  await expect.poll(() => kept.evaluate((notice) => notice === document.activeElement)).toBe(true);
  await heading(page, 1, 'Vragen').waitFor();
});

test('who writes a text has the width of a text to do it in', async ({ page }) => {
  await signIn(page, 'beleid');
  await page.goto(`${address}/schrijven/doel/1.1`);
  const field = await page.getByLabel('Wat zien we?').boundingBox();
  expect(field?.width).toBeGreaterThan(600);
});
