import { describe, expect, inject } from 'vitest';
import { heading, test } from './page.ts';
import { untilTakenOver } from './until-taken-over.ts';

const [address, emptyAddress] = [inject('address'), inject('emptyAddress')];

const groups = '**/observations?breakdown=leeftijd';
const onIndicator = `${address}/indicatoren/maatwerktrajecten`;
const groupFigure = 'Verschillen tussen groepen';

/** The browser itself tells of every answer that did not come. */
const leaveOut = (trouble: string[], expected: RegExp): void => {
  const others = trouble.splice(0).filter((message) => !expected.test(message));
  expect(others).toEqual([]);
};

test('a server that is away is named, with what the reader can do, and asking again brings the answer', async ({
  page,
  trouble,
}) => {
  await page.goto(onIndicator);
  await page.route(groups, (route) => route.abort());
  await page.getByLabel('Splits uit naar').selectOption('Leeftijd');
  const alert = page.getByRole('alert');
  await alert.getByText('De groepen zijn niet geladen.').waitFor();
  await alert.getByText('Kijk of u verbinding hebt en probeer het nog eens.').waitFor();
  await page.unroute(groups);
  await alert.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await heading(page, 2, groupFigure).waitFor();
  expect(await alert.count()).toBe(0);
  leaveOut(trouble, /ERR_FAILED/);
});

test('a fault that passes is tried again by itself, and the reader is told meanwhile', async ({ page, trouble }) => {
  await page.goto(onIndicator);
  let asked = 0;
  await page.route(groups, (route) => {
    asked += 1;
    return asked === 1 ? route.fulfill({ status: 502, body: 'Bad gateway' }) : route.continue();
  });
  await page.getByLabel('Splits uit naar').selectOption('Leeftijd');
  await page.getByRole('status').getByText('Dat lukte niet. We proberen het nog een keer…').waitFor();
  await heading(page, 2, groupFigure).waitFor();
  expect([asked, await page.getByRole('alert').count()]).toEqual([2, 0]);
  leaveOut(trouble, /502/);
});

test('on a slow network a live region says that the answer is on its way', async ({ page }) => {
  await page.goto(onIndicator);
  const { promise: held, resolve: send } = Promise.withResolvers<void>();
  await page.route(groups, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByLabel('Splits uit naar').selectOption('Leeftijd');
  await page.getByRole('status').getByText('Bezig met laden…').waitFor();
  send();
  await page
    .getByText(/, per leeftijd,/)
    .first()
    .waitFor();
  await expect.poll(() => page.getByText('Bezig met laden…').count()).toBe(0);
});

test('a chart that cannot be drawn anew says so, points at the table, and can be asked again', async ({
  page,
  trouble,
}) => {
  await page.goto(onIndicator);
  await page.route('**/assets/echarts-*', (route) => route.abort());
  await page.getByLabel('Van jaar').selectOption('2022');
  const figure = page.getByRole('figure').filter({ has: heading(page, 2, 'Hoe gaat het door de tijd?') });
  await figure.getByRole('alert').getByText('De grafiek is niet geladen.').waitFor();
  await figure.getByText('De cijfers staan wel in de tabel.').waitFor();
  expect(await figure.getByRole('img').count()).toBe(0);
  await page.unroute('**/assets/echarts-*');
  const live = figure.locator('.chart__live svg');
  // In this page or in the same page fetched anew: a browser may remember that a script did not come.
  const drawn = Promise.race([live.waitFor(), page.waitForEvent('load').then(() => untilTakenOver(page))]);
  await figure.getByRole('button', { name: 'Teken de grafiek opnieuw' }).click();
  await drawn;
  await figure.getByRole('img', { name: /^Grafiek/ }).hover();
  await live.waitFor();
  // What is still on its way when a page closes fails too.
  await page.waitForLoadState('networkidle');
  expect(await figure.getByRole('alert').count()).toBe(0);
  expect(await page.getByLabel('Van jaar').inputValue()).toBe('2022');
  leaveOut(trouble, /ERR_FAILED/);
});

test('a part that must say something else and whose script does not come says so, and can be asked again', async ({
  page,
  trouble,
}) => {
  await page.goto(onIndicator);
  const other = await page.getByLabel('Wat wilt u zien?').locator('option').nth(1).getAttribute('value');
  await page.route('**/assets/comparison-*', (route) => route.abort());
  await page.getByLabel('Wat wilt u zien?').selectOption(other);
  const alert = page.getByRole('alert').filter({ hasText: 'De vergelijking is niet geladen.' });
  await alert.waitFor();
  await page.unroute('**/assets/comparison-*');
  // In this page or in the same page fetched anew.
  await alert.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await heading(page, 2, 'Hoe is het ergens anders, en eerder?').waitFor();
  await page.waitForLoadState('networkidle');
  await untilTakenOver(page);
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await page.getByLabel('Wat wilt u zien?').inputValue()).toBe(other);
  leaveOut(trouble, /ERR_FAILED/);
});

test('a choice in a part whose own script does not come is named, and the newest stands in the page fetched anew', async ({
  page,
  trouble,
}) => {
  await page.goto(`${onIndicator}#herkomst`);
  await page.route('**/assets/indicator-breakdown-*', (route) => route.abort());
  const part = page
    .locator('.as-sent')
    .filter({ has: page.getByLabel('Splits uit naar') })
    .last();
  await page.getByLabel('Splits uit naar').selectOption('Leeftijd');
  const alert = part.getByRole('alert');
  await alert.getByText('Uw keuze is hier nog niet te zien.').waitFor();
  await page.getByLabel('Splits uit naar').selectOption('Geslacht');
  await page.waitForURL(/uitsplitsing=geslacht/);
  await page.unroute('**/assets/indicator-breakdown-*');
  await alert.getByRole('link', { name: 'Laad deze pagina opnieuw' }).click();
  await page
    .getByText(/, per geslacht,/)
    .first()
    .waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  leaveOut(trouble, /ERR_FAILED/);
});

test('a page whose scripts do not come stays whole', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${address}/doelen/1.1`);
  await heading(page, 1, /^1\.1 Ontmoeting/).waitFor();
  expect(
    await page
      .getByRole('img', { name: /^Grafiek/ })
      .locator('svg:visible')
      .count(),
  ).toBeGreaterThan(0);
  const table = page.locator('details.figure__table').first();
  await table.evaluate((folded) => folded.setAttribute('open', ''));
  expect(await table.getByRole('row').count()).toBeGreaterThan(2);
  await context.close();
});

test('a figure that is hidden has a reason instead of a number', async ({ page }) => {
  await page.goto(`${address}/doelen/3.5`);
  await page.getByText('afgeschermd', { exact: true }).filter({ visible: true }).first().waitFor();
  await page
    .getByText(/Dit cijfer gaat over (te|zo) weinig mensen/)
    .filter({ visible: true })
    .first()
    .waitFor();
});

test('an indicator that is no longer there says so, and where to go on', async ({ page, trouble }) => {
  const response = await page.goto(`${address}/indicatoren/van-vroeger`);
  expect(response?.status()).toBe(404);
  await heading(page, 1, 'Deze pagina bestaat niet').waitFor();
  await page.getByText(/Dit cijfer staat niet in het dashboard\. .*of is het cijfer eruit gehaald\./).waitFor();
  await page.getByRole('link', { name: 'Ga naar het overzicht' }).waitFor();
  leaveOut(trouble, /404/);
});

describe.each(['/', '/doelen/1.1', '/indicatoren/eenzaamheid', '/begroting', '/bronnen'])(
  '%s of an empty warehouse',
  (path) => {
    test('says that nothing was loaded yet, and what brings it', async ({ page, trouble }) => {
      const response = await page.goto(emptyAddress + path);
      expect(response?.status()).toBe(503);
      await page
        .getByText(/Er zijn nog geen cijfers geladen\./)
        .first()
        .waitFor();
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      leaveOut(trouble, /503/);
    });
  },
);
