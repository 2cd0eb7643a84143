import { expect, inject } from 'vitest';
import { test } from './page.ts';

const address = inject('address');

const paths = [
  '/',
  '/?toon=wijkt-af',
  '/doelen/1.1',
  '/doelen/4.3',
  '/indicatoren/eenzaamheid?regio=NL01',
  '/indicatoren/maatwerktrajecten?uitsplitsing=leeftijd&van=2022',
  '/begroting?per=taakveld&jaar=2021&tijdvak=kwartaal',
  '/bronnen',
  '/bronnen/afspraken/loket-verwijzingen',
  '/over',
];

const markFirstTitle = () => {
  new MutationObserver((_changes, observer) => {
    const title = document.querySelector('h1');
    if (title === null) return;
    title.dataset['sent'] = '';
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
};

const isTaken = () => Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactFiber'));

// React draws a page anew, and complains, where it finds something else than it would have drawn (the page fixture).
test.for(paths)('%s is taken over as it was sent', async (path, { page }) => {
  await page.addInitScript(markFirstTitle);
  await page.goto(address + path);
  await page.waitForFunction(isTaken);
  expect(await page.locator('h1[data-sent]').count()).toBe(1);
});
