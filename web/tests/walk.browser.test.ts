import { expect, inject } from 'vitest';
import { expectNothingHere, heading, test } from './page.ts';

const address = inject('address');

test('a council member walks from the overview to a goal, an indicator and the budget', async ({ page }) => {
  await page.goto(address);
  await heading(page, 1, 'Hoe staat het sociaal domein ervoor?').waitFor();
  for (const principle of ['Iedereen doet mee', 'Voorkomen staat voorop', 'Financieel houdbaar stelsel'])
    expect(await heading(page, 2, principle).count()).toBe(1);

  await page.getByRole('link', { name: '1.1 Ontmoeting, contact en participatie' }).last().click();
  await heading(page, 1, '1.1 Ontmoeting, contact en participatie').waitFor();
  expect(await page.title()).toBe('1.1 Ontmoeting, contact en participatie - Dashboard Sociaal Domein');
  await page.getByText('gelijkblijvend aandeel van de inwoners').waitFor();

  await page.getByRole('link', { name: /^Meer over dit cijfer.*eenzaamheid/ }).click();
  await heading(page, 1, 'Aandeel inwoners dat soms of vaak eenzaamheid ervaart').waitFor();
  await page.getByRole('img', { name: /^Grafiek: Hoe gaat het door de tijd\?/ }).waitFor();
  await heading(page, 2, 'Wat betekent dit cijfer?').waitFor();
  await heading(page, 2, 'Waar komt dit cijfer vandaan?').waitFor();

  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Begroting' }).click();
  await heading(page, 1, 'Wat kost het sociaal domein?').waitFor();
  await page.getByLabel('Jaar', { exact: true }).selectOption('2021');
  await page.getByLabel('Per', { exact: true }).selectOption('Taakveld');
  const figure = page.getByRole('figure').filter({ has: heading(page, 2, 'Budget en uitgaven in 2021') });
  const row = figure.getByRole('row', { name: /6\.81 Geëscaleerde zorg 18\+/ });
  expect(await row.getByRole('cell').first().textContent()).toBe('€\u00A0\u2212364.000');
});

test('every goal of the plan is there, also one without an indicator, with its reason', async ({ page }) => {
  await page.goto(address);
  await heading(page, 1, /sociaal domein/).waitFor();
  const goals = await page
    .getByRole('link', { name: /^[1-7]\.\d / })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(goals).size).toBe(30);
  await page.goto(`${address}/doelen/1.3`);
  await page.getByText('Deelplan Minima').first().waitFor();
});

test('the keyboard alone leads past the menu to the content and to a goal, where it starts at the top', async ({
  page,
}) => {
  await page.goto(address);
  await heading(page, 1, /sociaal domein/).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
  await page.getByRole('link', { name: '2.1 Weten waar hulp te vinden is' }).last().focus();
  await page.keyboard.press('Enter');
  await heading(page, 1, '2.1 Weten waar hulp te vinden is').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
});

test('an answer that fails on the way says so in words, and asking again brings it', async ({ page, trouble }) => {
  await page.goto(`${address}/indicatoren/maatwerktrajecten`);
  const groups = '**/observations?breakdown=leeftijd';
  const detail = 'Even geen cijfers.';
  await page.route(groups, (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify({ detail }) }),
  );
  await page.getByLabel('Splits uit naar').selectOption('Leeftijd');
  expect(await page.getByRole('alert').textContent()).toContain(detail);
  await page.unroute(groups);
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await page
    .getByRole('figure')
    .filter({ has: heading(page, 2, 'Verschillen tussen groepen') })
    .waitFor();
  expect(trouble.splice(0).filter((message) => !message.includes('503'))).toEqual([]);
});

test('the trail above a goal leads back to its principle on the overview', async ({ page }) => {
  await page.goto(`${address}/doelen/2.1`);
  await page
    .getByRole('navigation', { name: 'Kruimelpad' })
    .getByRole('link', { name: 'Voorkomen staat voorop' })
    .click();
  await heading(page, 1, /sociaal domein/).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Voorkomen staat voorop');
});

test('choices stand in the address and survive a reload and the back button', async ({ page }) => {
  await page.goto(`${address}/indicatoren/maatwerktrajecten`);
  await page.getByLabel('Splits uit naar').selectOption('Leeftijd');
  await page.getByLabel('Van jaar').selectOption('2022');
  await expect.poll(() => new URL(page.url()).search).toBe('?uitsplitsing=leeftijd&van=2022');
  await page.reload();
  await expect.poll(() => page.getByLabel('Splits uit naar').inputValue()).toBe('leeftijd');
  expect(await page.getByLabel('Van jaar').inputValue()).toBe('2022');
  await page.goBack();
  await page.waitForFunction(() => !window.location.search.includes('van='));
  await expect.poll(() => page.getByLabel('Van jaar').inputValue()).toBe('2018');
});

test('on a phone the goals are folded per principle, and the one that the address names is open', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${address}/#voorkomen`);
  await heading(page, 2, 'Voorkomen staat voorop').waitFor();
  await page.getByRole('link', { name: '2.1 Weten waar hulp te vinden is' }).last().waitFor();
  expect(await page.getByRole('link', { name: '1.1 Ontmoeting, contact en participatie' }).isVisible()).toBe(false);
  await page.getByText(/doelen, .*: Iedereen doet mee/).click();
  expect(await page.getByRole('link', { name: '1.1 Ontmoeting, contact en participatie' }).isVisible()).toBe(true);
});

test('an address that leads nowhere says so', async ({ page, trouble }) => {
  await page.goto(`${address}/nergens`);
  await heading(page, 1, 'Deze pagina bestaat niet').waitFor();
  expectNothingHere(trouble);
});

test.for(['/doelen/9.9', '/indicatoren/nope', '/bronnen/leveringen/nope', '/bronnen/afspraken/nope'])(
  'there is no page at %s, and it does not offer to try again',
  async (path, { page, trouble }) => {
    await page.goto(address + path);
    await heading(page, 1, 'Deze pagina bestaat niet').waitFor();
    await page.getByRole('link', { name: 'Ga naar het overzicht' }).waitFor();
    expect(await page.getByRole('button', { name: 'Probeer opnieuw' }).count()).toBe(0);
    expectNothingHere(trouble);
  },
);

test('a verdict is walked down from the overview to the goal, its indicator and the numbers of the test', async ({
  page,
}) => {
  const response = await fetch(`${address}/v1/goals/1.1`);
  const { verdict, verdicts } = (await response.json()) as {
    verdict: { state: string; sentence: string };
    verdicts: Record<string, { state: string; sentence: string; numbers: { test: string } }>;
  };
  const word = verdict.state.charAt(0).toUpperCase() + verdict.state.slice(1);
  await page.goto(address);
  const line = page.getByRole('listitem').filter({ hasText: /^1\.1 Ontmoeting/ });
  await line.getByText(`Oordeel: ${word}`).waitFor();

  await page.goto(`${address}/doelen/1.1`);
  const panel = page.getByRole('region', { name: 'Ligt dit doel op koers?' });
  await panel.getByText(verdict.sentence).waitFor();
  await panel.getByText('Hoe komt het oordeel over een doel tot stand?').click();
  // Both the verdict and the rule behind it are a reading of ours.
  await panel.getByRole('link', { name: 'interpretatie' }).last().waitFor();
  expect(await panel.getByRole('link', { name: 'interpretatie' }).count()).toBe(2);
  // Once as the reason, and once at the figure itself.
  for (const { sentence } of Object.values(verdicts)) expect(await page.getByText(sentence).count()).toBe(2);

  await page.goto(`${address}/indicatoren/eenzaamheid`);
  const own = page.getByRole('region', { name: 'Gaat het zoals het plan wil?' });
  await own.getByText(verdicts['I02']?.sentence ?? 'no verdict').waitFor();
  expect(await own.getByText('Nulmeting', { exact: true }).isVisible()).toBe(false);
  await own.getByText('De toets en zijn getallen').click();
  await own.getByText(verdicts['I02']?.numbers.test ?? 'no test').waitFor();
  expect(await own.getByText('Nulmeting', { exact: true }).isVisible()).toBe(true);
});

test('a verdict that is the same for two goals stands once, with a link to both', async ({ page }) => {
  await page.goto(`${address}/indicatoren/betaald-werk`);
  const own = page.getByRole('region', { name: 'Gaat het zoals het plan wil?' });
  expect(await own.getByRole('link', { name: /^Doel / }).allTextContents()).toEqual(['Doel 1.2', 'Doel 1.4']);
  expect(await own.getByText('De toets en zijn getallen').allTextContents()).toEqual([
    'De toets en zijn getallen voor de doelen 1.2 en 1.4',
  ]);
});

test('the reader can ask for the goals that deviate alone', async ({ page }) => {
  const response = await fetch(`${address}/v1/principles`);
  const { verdicts } = (await response.json()) as { verdicts: { counts: Record<string, number> } };
  await page.goto(address);
  await page.getByLabel('Toon').selectOption('Alleen doelen die afwijken');
  await expect.poll(() => page.getByText('Oordeel: Op koers').count()).toBe(0);
  await expect.poll(() => page.getByText('Oordeel: Wijkt af').count()).toBe(verdicts.counts['wijkt af']);
});
