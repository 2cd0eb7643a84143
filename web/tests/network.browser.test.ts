import { expect, inject } from 'vitest';
import { test } from './page.ts';

const address = inject('address');

test('nothing is asked of any other host', async ({ page }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http')) hosts.add(url.origin);
  });
  for (const path of ['/', '/indicatoren/betaald-werk', '/begroting', '/bronnen'])
    await page.goto(address + path, { waitUntil: 'networkidle' });
  expect([...hosts]).toEqual([address]);
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
