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

test('charts are fetched only when a chart is shown', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(scripts.filter((script) => script.includes('echarts'))).toEqual([]);
});
