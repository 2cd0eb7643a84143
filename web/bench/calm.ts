import type { Browser } from 'playwright-core';
import { quantile } from './median.ts';

export type Calm = {
  /** Layout shift (no unit), the worst of phone and wide screen, and of all loads. */
  shift: number;
  /**
   * The longest task in milliseconds at a quarter of the processor's speed, the worst of phone and wide screen; of several
   * loads that of the third quarter (p75, as Core Web Vitals are judged), for Chromium slows down by stopping a thread now and
   * then, and a thread that was stopped for another process counts as busy.
   */
  longestTask: number;
  /** The longest of all those loads. */
  longestOfAll: number;
};

const loads = 11;

type Noted = { noted: Pick<Calm, 'shift' | 'longestTask'> };

const screens = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

/** Loads a page some times on each screen, scrolls it to its end, and notes what moved by itself and what kept it busy. */
export const measureCalm = async (browser: Browser, address: string): Promise<Calm> => {
  const calm = { shift: 0, longestTask: 0, longestOfAll: 0 };
  for (const viewport of screens) {
    const seen: Noted['noted'][] = [];
    for (let load = 0; load < loads; load += 1) seen.push(await oneLoad(browser, address, viewport));
    calm.shift = Math.max(calm.shift, ...seen.map(({ shift }) => shift));
    calm.longestOfAll = Math.max(calm.longestOfAll, ...seen.map(({ longestTask }) => longestTask));
    calm.longestTask = Math.max(
      calm.longestTask,
      quantile(
        seen.map(({ longestTask }) => longestTask),
        0.75,
      ),
    );
  }
  return calm;
};

const oneLoad = async (
  browser: Browser,
  address: string,
  viewport: (typeof screens)[number],
): Promise<Noted['noted']> => {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const noted = { shift: 0, longestTask: 0 };
    Object.assign(window, { noted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && 'hadRecentInput' in entry && entry.hadRecentInput === false)
          noted.shift += Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.longestTask = Math.max(noted.longestTask, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += viewport.height) {
    await page.mouse.wheel(0, viewport.height);
    await page.waitForTimeout(60);
  }
  const noted = await page.evaluate(() => (window as Partial<Noted>).noted);
  await context.close();
  return noted ?? { shift: Number.NaN, longestTask: Number.NaN };
};
