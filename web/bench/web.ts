/**
 * npm run bench:web: what a reader waits for, in Chromium. The speed of the charts is a ratio to the same page as plain
 * HTML (its words, tables and drawings), in the same run, so that it means the same on every machine. Never part of the tests.
 */
import { chromium } from 'playwright-core';
import { measureBundle } from './bundle.ts';
import { measureCalm } from './calm.ts';
import { measureChartsVisible } from './charts-visible.ts';
import { measureLighthouse } from './lighthouse.ts';
import { serve } from './serve.ts';

type Line = { what: string; measured: string; limit: string; holds: boolean };

const [port, debugging] = [23_871, 23_872];
const lines: Line[] = [];
const number = (value: number, digits = 2) => value.toFixed(digits);
const upTo = (what: string, value: number, limit: number, unit: string, digits = 0) =>
  lines.push({
    what,
    measured: `${number(value, digits)}${unit}`,
    limit: `at most ${limit}${unit}`,
    holds: value <= limit,
  });

/** The goal with most charts. */
const busiestGoal = async (address: string): Promise<string> => {
  const { items } = (await (await fetch(`${address}/v1/principles`)).json()) as {
    items: { goals: { id: string; indicators: { latest: unknown }[] }[] }[];
  };
  const goals = items.flatMap((one) => one.goals);
  const drawn = (goal: (typeof goals)[number]) => goal.indicators.filter(({ latest }) => latest !== null).length;
  const [first] = goals.toSorted((a, b) => drawn(b) - drawn(a));
  return `/doelen/${first?.id}`;
};

console.log('1/4 build and serve');
const { address, stop } = await serve(port);
const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', `--remote-debugging-port=${debugging}`],
});
try {
  const goal = await busiestGoal(address);
  const pages = ['/', goal, '/indicatoren/maatwerktrajecten', '/begroting'];
  // What is kept is measured: the first reader after a new generation waits for the drawing too.
  for (const page of pages) await fetch(address + page);

  const { firstScript, everything } = await measureBundle();
  upTo('script before a chart is used, gzip', firstScript / 1000, 90, ' kB', 1);
  upTo('script in all, gzip', everything / 1000, 330, ' kB', 1);

  console.log('2/4 charts');
  const seen = await measureChartsVisible(browser, address + goal);
  for (const [how, limit, { page, plain, ratio, drawings }] of [
    ['all laid out', 1.3, seen.fast],
    ['all laid out, slow network and processor', 1.5, seen.slow],
  ] as const)
    lines.push({
      what: `${seen.charts} charts of ${goal}, ${how}`,
      measured: `${number(ratio)} x the same page as plain HTML (${number(page, 0)} against ${number(plain, 0)} ms; ${number(page / drawings)} x the drawings alone, ${number(drawings, 0)} ms)`,
      limit: `at most ${limit} x`,
      holds: ratio <= limit,
    });

  console.log('3/4 movement and busyness');
  for (const page of pages) {
    const { shift, longestTask, longestOfAll } = await measureCalm(browser, address + page);
    upTo(`layout shift of ${page}`, shift, 0.02, '', 4);
    lines.push({
      what: `longest task of ${page} at a quarter of the speed, three loads in four`,
      measured: `${number(longestTask, 0)} ms (the worst of all ${number(longestOfAll, 0)} ms)`,
      limit: 'at most 150 ms',
      holds: longestTask <= 150,
    });
  }

  console.log('4/4 Lighthouse');
  for (const page of pages) {
    const { performance, performances, accessibility, bestPractices, lacks } = await measureLighthouse(
      address + page,
      debugging,
    );
    lines.push({
      what: `Lighthouse of ${page}`,
      measured: `${performance} performance (${performances.join(', ')}), ${accessibility} accessibility, ${bestPractices} best practices${lacks.length === 0 ? '' : ` (${lacks.join(', ')})`}`,
      limit: 'at least 95, 100, 100',
      holds: performance >= 95 && accessibility === 100 && bestPractices === 100,
    });
  }
} finally {
  await browser.close();
  await stop();
}

for (const { what, measured, limit, holds } of lines)
  console.log(`${holds ? 'holds ' : 'BROKEN'}  ${what}: ${measured} (limit ${limit})`);
process.exitCode = lines.every(({ holds }) => holds) ? 0 : 1;
