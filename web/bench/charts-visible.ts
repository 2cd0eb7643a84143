import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { median } from './median.ts';

/** Slow: the mobile network and processor of Lighthouse (1.6 Mbit/s, 150 ms there and back, a quarter of the speed). */
const slowNetwork = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** Of one page the times of two runs differ by a half: what starts a process, and which frame it just misses, is chance. */
const runs = 31;

export type ChartsVisible = { charts: number; fast: Compared; slow: Compared };

/** Milliseconds; `ratio` is to the same page as plain HTML, `drawings` that of a page with nothing but the drawings. */
type Compared = { page: number; plain: number; ratio: number; drawings: number };

type Timed = { chartsVisible?: number };

/** A drawing of the middle width: of each chart there is one in every page that is compared. */
const middle = 'svg[viewBox^="0 0 600 "]';

/**
 * Milliseconds from the start of the navigation until the frame that shows `count` charts: they all stand in the document and
 * are laid out, also those below the screen (`checkVisibility` is false for what the browser puts off until the reader comes
 * near), and what of them is on the screen is painted.
 */
const timeTo = async (browser: Browser, address: string, count: number, slow: boolean): Promise<number> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  if (slow) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slowNetwork);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.addInitScript(
    ([drawing, wanted]) => {
      const look = () => {
        const drawn = [...document.querySelectorAll(drawing)];
        const seen = drawn.filter((one) => one.checkVisibility({ contentVisibilityAuto: true }));
        // The frame after the one in which they are there is the one that shows them.
        if (seen.length >= wanted) requestAnimationFrame((now) => Object.assign(window, { chartsVisible: now }));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    [middle, count] as const,
  );
  await page.goto(address, { waitUntil: 'commit' });
  const found = await page.waitForFunction(() => (window as Timed).chartsVisible ?? null);
  const time = Number(await found.jsonValue());
  const shown = await page
    .locator(middle)
    .evaluateAll((drawings) => drawings.filter((one) => one.getBoundingClientRect().height > 100).length);
  if (shown !== count) throw new Error(`${shown} of ${count} charts have a place on ${address}`);
  await context.close();
  // What is left to be cleaned up of a large page would else be in the time of the one that comes after it.
  await wait(250);
  return time;
};

/** Headers that tell of the bytes of an answer, not of how a browser is to treat them. */
const ofThisAnswer = new Set([
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'date',
  'etag',
]);
const onlyStyle = `default-src 'none'; style-src 'unsafe-inline'`;

const colours = ':root{--chart-1:#12436d;--ink:#17232e;--ink-soft:#4a5865;--line:#dbe1e6;--line-strong:#7b8792}';

const documentWith = (body: string): string =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>x</title><style>${colours}${middle}{display:block;inline-size:600px}</style>${body}`;

/** The page without what a dashboard adds to its HTML: style rules, classes, scripts, answers, other widths of the charts. */
const plainPage = (html: string): string =>
  documentWith(
    html
      .slice(html.indexOf('<body'))
      .replaceAll(/<div class="chart__(?:narrow|wide)">(?:<svg[\s\S]*?<\/svg>)?<\/div>/g, '')
      .replaceAll(/<(script|noscript|template)[\s\S]*?<\/\1>|<link [^>]*>/g, '')
      .replaceAll(/ (?:class|id|aria-\w+)="[^"]*"/g, ''),
  );

const drawingsOf = (html: string): string[] =>
  [...html.matchAll(/<div class="chart__middle">(<svg[\s\S]*?<\/svg>)<\/div>/g)].map(([, svg = '']) => svg);

/** How long the charts of a page take to be seen, against the same page as plain HTML and against its drawings alone. */
export const measureChartsVisible = async (browser: Browser, address: string): Promise<ChartsVisible> => {
  const answer = await fetch(address);
  const html = await answer.text();
  // As the page has them: one that no other window can reach gets a process of its own, for instance, which each waits for.
  const headers = [...answer.headers].filter(([name]) => !ofThisAnswer.has(name));
  const drawings = drawingsOf(html);
  const pages = new Map([
    ['/plain', gzipSync(plainPage(html))],
    ['/drawings', gzipSync(documentWith(drawings.join('')))],
  ]);
  const server = createServer(({ url = '' }, response) => {
    response
      .writeHead(200, {
        ...Object.fromEntries(headers),
        'content-encoding': 'gzip',
        'content-security-policy': onlyStyle,
      })
      .end(pages.get(url));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  const beside = `http://127.0.0.1:${bound.port}`;
  const addresses = { page: address, plain: `${beside}/plain`, drawings: `${beside}/drawings` };

  const compare = async (slow: boolean): Promise<Compared> => {
    const times = { page: [] as number[], plain: [] as number[], drawings: [] as number[] };
    // In turns, so that what else the machine does falls on all three.
    for (let run = 0; run < runs; run += 1)
      for (const name of ['plain', 'page', 'drawings'] as const)
        times[name].push(await timeTo(browser, addresses[name], drawings.length, slow));
    const [page, plain] = [median(times.page), median(times.plain)];
    return { page, plain, ratio: page / plain, drawings: median(times.drawings) };
  };
  const measured = { charts: drawings.length, fast: await compare(false), slow: await compare(true) };
  server.close();
  return measured;
};
