import type { Browser } from 'playwright-core';

export type Calm = {
  /** Layout shift (no unit), the worst of phone and wide screen. */
  shift: number;
  /** The longest task in milliseconds at a quarter of the processor's speed. */
  longestTask: number;
  /** Gzipped or otherwise compressed bytes of script that went over the line. */
  script: number;
};

type Noted = { noted: { shift: number; longestTask: number } };

const screens = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

/** Loads a page, scrolls it to its end, and notes what moved by itself and what kept it busy. */
export const measureCalm = async (browser: Browser, address: string): Promise<Calm> => {
  const calm = { shift: 0, longestTask: 0, script: 0 };
  for (const viewport of screens) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const scripts = new Set<string>();
    let script = 0;
    session.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) script += encodedDataLength;
    });
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
    const { shift, longestTask } = await page.evaluate(
      () => (window as Partial<Noted>).noted ?? { shift: Number.NaN, longestTask: Number.NaN },
    );
    calm.shift = Math.max(calm.shift, shift);
    calm.longestTask = Math.max(calm.longestTask, longestTask);
    calm.script = Math.max(calm.script, script);
    await context.close();
  }
  return calm;
};
