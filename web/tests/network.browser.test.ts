import { expect, inject } from 'vitest';
import type { Page } from 'playwright-core';
import { everyPage } from './every-page.ts';
import { expectNothingHere, test } from './page.ts';

const address = inject('address');

/** Of the pages for who is signed in, the one that leads there. */
const everyKind = [...(await everyPage(address)), '/aanmelden'];

/** Every request of a context, pages that it opens and frames in them too. */
const noteRequests = (page: Page): string[] => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  return asked;
};

/** What the page itself would fetch without being asked: not where its links lead. */
const fetchedParts = (page: Page): Promise<string[]> =>
  page
    .locator('[src], link[href], iframe, form[action], a[download], object[data], image[href], use[href]')
    .evaluateAll((parts) =>
      parts.flatMap((part) =>
        ['src', 'href', 'action', 'data']
          .map((name) => part.getAttribute(name))
          .filter((value) => value !== null)
          // A picture that stands in the page is not fetched.
          .filter((value) => !value.startsWith('data:'))
          .map((value) => new URL(value, document.baseURI).origin),
      ),
    );

test('nothing is asked of any other host, on any page, when a chart is used or a file is taken along', async ({
  page,
  trouble,
}) => {
  const asked = noteRequests(page);
  const parts = new Set<string>();
  const downloads = new Map<string, string>();
  for (const path of everyKind) {
    await page.goto(address + path, { waitUntil: 'networkidle' });
    for (const origin of await fetchedParts(page)) parts.add(origin);
    // Letters are those of the device: a page brings none.
    expect(await page.evaluate(() => document.fonts.size)).toBe(0);
    for (const link of await page.locator('a[download]').all()) {
      const href = (await link.getAttribute('href')) ?? '';
      downloads.set(/\.\w+(?=\?|$)/.exec(href)?.[0] ?? href, href);
    }
    const chart = page.getByRole('img', { name: /^Grafiek/ }).first();
    if ((await chart.count()) === 0 || (await page.locator('[data-files]').count()) === 0) continue;
    await chart.hover();
    await page.locator('.chart__live svg').first().waitFor();
  }
  expect([...parts]).toEqual([address]);
  const hosts = asked.filter((url) => url.startsWith('http')).map((url) => new URL(url).origin);
  expect([...new Set(hosts)]).toEqual([address]);
  expect([...downloads.keys()]).toEqual(expect.arrayContaining(['.svg', '.png', '.csv', '.xlsx', '.json']));
  for (const download of downloads.values()) {
    const response = await fetch(new URL(download, address), { redirect: 'error' });
    expect([download, response.status]).toEqual([download, 200]);
    await response.body?.cancel();
  }
  expectNothingHere(trouble);
});

test('the policy of every page lets in files of its own, texts that it names by their hash, and no other host', async () => {
  for (const path of everyKind) {
    const policy = (await fetch(address + path)).headers.get('content-security-policy') ?? '';
    const rules = new Map(
      policy.split('; ').map((rule) => {
        const [name = '', ...sources] = rule.split(' ');
        return [name, sources];
      }),
    );
    expect(rules.get('default-src')).toEqual(["'self'"]);
    for (const kind of ['script-src', 'style-src'])
      expect(rules.get(kind)?.filter((source) => !source.startsWith("'sha256-"))).toEqual(["'self'"]);
    // The sites that may show a figure in a frame are named there, and nothing is asked of them.
    expect(policy.replace(/frame-ancestors [^;]*/, '')).not.toMatch(/https?:|\*|unsafe-eval/);
  }
});

test('a page asks nothing that came along with it, and ECharts only when a chart is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofApi = () => asked.filter((path) => path.startsWith('/v1/'));
  const ofCharts = () => asked.filter((path) => path.includes('echarts'));
  for (const path of ['/', '/doelen/1.1', '/indicatoren/maatwerktrajecten?uitsplitsing=leeftijd', '/begroting'])
    await page.goto(address + path, { waitUntil: 'networkidle' });
  expect([ofApi(), ofCharts()]).toEqual([[], []]);
  await page
    .getByRole('img', { name: /^Grafiek/ })
    .first()
    .hover();
  await page.locator('.chart__live svg').first().waitFor();
  expect(ofCharts()).toHaveLength(1);
});

test('the keyboard brings a chart to life too: reaching anything of its figure is using it', async ({ page }) => {
  await page.goto(`${address}/doelen/1.1`, { waitUntil: 'networkidle' });
  const figure = page.getByRole('figure').first();
  await figure.getByRole('link').first().focus();
  await figure.locator('.chart__live svg').waitFor();
  expect(await page.locator('.chart__live svg').count()).toBe(1);
});

test('a touch brings a chart to life too', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto(`${address}/indicatoren/eenzaamheid`, { waitUntil: 'networkidle' });
  const chart = page.getByRole('img', { name: /^Grafiek/ }).first();
  await chart.tap();
  await chart.locator('.chart__live svg').waitFor();
  await context.close();
});
