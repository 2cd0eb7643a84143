import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { oneOfEachKind } from './every-page.ts';
import { expectNothingHere, test } from './page.ts';

const address = inject('address');

type Stop = { name: string; outlined: boolean; seen: boolean };

/** The element that has the focus: its name, whether a line is drawn around it, and whether any of it can be seen. */
const focused = (page: Page): Promise<Stop | null> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    // A link may run over two lines; a table that scrolls may be higher than the screen.
    const seen = [...element.getClientRects()].some((box) => {
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, window.innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, window.innerHeight)];
      if (left >= right || top >= bottom) return false;
      const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return found !== null && (element.contains(found) || found.contains(element));
    });
    return {
      name: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      seen,
    };
  });

/** Of radio buttons the one that is chosen: the arrows go on to the others. */
const focusable = 'a[href], button, select, input:not([type="radio"]:not(:checked)), summary, [tabindex="0"]';

/** How many elements the keyboard should reach: shown, and not within something folded. */
const reachable = (page: Page): Promise<number> =>
  page
    .locator(focusable)
    .evaluateAll(
      (elements) => elements.filter((element) => element.checkVisibility({ visibilityProperty: true })).length,
    );

const enlarged = { width: 320, height: 256 };

test.for([
  ...(await oneOfEachKind(address)).map((path) => ({ path, at: { width: 1280, height: 900 } })),
  { path: '/indicatoren/betaald-werk', at: enlarged },
])(
  'the keyboard reaches everything on $path at $at.width pixels, and what has the focus is outlined and in sight',
  async ({ path, at }, { page, trouble }) => {
    await page.setViewportSize(at);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address + path, { waitUntil: 'networkidle' });
    const expected = await reachable(page);
    const stops: Stop[] = [];
    for (let step = 0; step <= expected + 5; step += 1) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (stop === null) break;
      stops.push(stop);
    }
    expect(stops.filter(({ outlined, seen }) => !outlined || !seen)).toEqual([]);
    expect(stops.length).toBe(expected);
    expectNothingHere(trouble);
  },
);

test('a choice, a folded part and a region to compare with are made by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${address}/indicatoren/betaald-werk`);
  await page.getByLabel('Van jaar').focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForURL(/van=2019/);
  const region = page.getByRole('checkbox', { name: 'Flevoland' });
  await region.focus();
  await page.keyboard.press('Space');
  await page.waitForURL(/regio=PV24/);
  expect(await region.isChecked()).toBe(true);
  const details = page.getByText(/^Dezelfde cijfers in een tabel/).first();
  const open = () => details.evaluate((summary) => summary.parentElement?.hasAttribute('open'));
  const before = await open();
  await details.focus();
  await page.keyboard.press('Enter');
  expect(await open()).toBe(before !== true);
});

test.for([
  ['/indicatoren/maatwerktrajecten', 'Splits uit naar', /uitsplitsing=/],
  ['/kwartaalrapportage', 'Cijfer', /meting=/],
] as const)(
  'on %s the list %s keeps the focus while what was chosen comes from the server',
  async ([path, name, chosen], { page }) => {
    await page.goto(address + path);
    const list = page.getByLabel(name, { exact: true });
    await list.focus();
    for (let step = 0; step < 2; step += 1) {
      const before = await list.inputValue();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => list.inputValue()).not.toBe(before);
      await page.waitForURL(chosen);
      await page.getByText('Bezig met laden…').waitFor({ state: 'detached' });
      expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  },
);

test('what comes up beside the pointer on a chart goes away with Escape, without moving it', async ({ page }) => {
  await page.goto(`${address}/indicatoren/betaald-werk`);
  const chart = page.getByRole('img', { name: /^Grafiek: Hoe gaat het door de tijd/ });
  await chart.hover();
  const drawn = chart.locator('.chart__live svg');
  await drawn.waitFor();
  const words = () => drawn.locator('text').count();
  const before = await words();
  const box = await chart.boundingBox();
  if (box === null) throw new Error('a chart expected');
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.5);
  await expect.poll(words).toBeGreaterThan(before);
  await page.keyboard.press('Escape');
  await expect.poll(words).toBe(before);
});
