import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { median } from './median.ts';

/** Slow: the mobile network and processor of Lighthouse (1.6 Mbit/s, 150 ms there and back, a quarter of the speed). */
const slowNetwork = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

const runs = Number(process.env['RUNS'] ?? 9);

export type ChartsVisible = { charts: number; fast: Compared; slow: Compared };
type Compared = { page: number; plain: number; ratio: number };

type Timed = { chartsVisible?: number };

/** Milliseconds from the start of the navigation until the frame in which `count` charts stand on the page. */
const timeTo = async (browser: Browser, address: string, count: number, slow: boolean): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  if (slow) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slowNetwork);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.addInitScript((wanted) => {
    const look = () => {
      const drawn = [...document.querySelectorAll('svg[viewBox]')].filter(
        (svg) => svg.getBoundingClientRect().height > 100 && svg.querySelector('path') !== null,
      );
      // The frame after the one in which they have a place is the one that shows them.
      if (drawn.length >= wanted) requestAnimationFrame((now) => Object.assign(window, { chartsVisible: now }));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, count);
  await page.goto(address, { waitUntil: 'commit' });
  const found = await page.waitForFunction(() => (window as Timed).chartsVisible ?? null);
  const time = Number(await found.jsonValue());
  await context.close();
  return time;
};

/** The same drawings with nothing else, as the floor. */
const plainPage = (html: string): { page: string; charts: number } => {
  const drawings = [...html.matchAll(/<div class="chart__middle">(<svg[\s\S]*?<\/svg>)<\/div>/g)].map(
    ([, svg]) => `<div>${svg}</div>`,
  );
  const style = ':root{--chart-1:#12436d;--ink:#17232e;--ink-soft:#4a5865;--line:#dbe1e6;--line-strong:#7b8792}';
  const size = 'div{inline-size:600px}';
  return {
    charts: drawings.length,
    page: `<!doctype html><meta charset="utf-8"><title>x</title><style>${style}${size}</style>${drawings.join('')}`,
  };
};

/** How long the charts of a page take to be seen, against the same drawings in a page with nothing else. */
export const measureChartsVisible = async (browser: Browser, address: string): Promise<ChartsVisible> => {
  const { page, charts } = plainPage(await (await fetch(address)).text());
  const bytes = gzipSync(page);
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  const plain = `http://127.0.0.1:${bound.port}`;

  const compare = async (slow: boolean): Promise<Compared> => {
    const times = { page: [] as number[], plain: [] as number[] };
    // In turns, so that what else the machine does falls on both.
    for (let run = 0; run < runs; run += 1) {
      times.plain.push(await timeTo(browser, plain, charts, slow));
      times.page.push(await timeTo(browser, address, charts, slow));
    }
    const [ours, floor] = [median(times.page), median(times.plain)];
    return { page: ours, plain: floor, ratio: ours / floor };
  };
  const measured = { charts, fast: await compare(false), slow: await compare(true) };
  server.close();
  return measured;
};
