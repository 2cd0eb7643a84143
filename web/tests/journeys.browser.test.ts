import { expect, inject } from 'vitest';
import { heading, test } from './page.ts';

const address = inject('address');

type Verdicts = Record<string, { state: string; sentence: string }>;

test('a council member finds in two clicks why a goal is off course', async ({ page }) => {
  const { verdicts } = (await (await fetch(`${address}/v1/goals/3.3`)).json()) as { verdicts: Verdicts };
  await page.goto(address);
  // At the top, before any click: which goals, why and what their principle costs.
  const off = page.getByRole('list', { name: /^Welke doelen wijken af, en waarom/ });
  const one = off.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^3\.3/ }) });
  expect(await one.textContent()).toContain(verdicts['I22']?.sentence ?? 'no verdict');
  expect(await one.textContent()).toMatch(/Geld van heel Passende ondersteuning.*van het budget in 2024/);

  const line = page
    .getByRole('listitem')
    .filter({ hasText: /^3\.3 Tijdig beschikbaar/ })
    .last();
  await line.getByText('Oordeel: Wijkt af').waitFor();
  // The line itself has the figure that decides, its period, and the money.
  const text = await line.textContent();
  expect(text).toMatch(/Cijfer dat telt: \d+,\d%\s*2025/);
  expect(text).toMatch(/Geld van heel Passende ondersteuning.*van het budget in 2024/);

  await line.getByRole('link', { name: '3.3 Tijdig beschikbaar' }).click();
  const panel = page.getByRole('region', { name: 'Ligt dit doel op koers?' });
  const reason = panel.getByRole('listitem').filter({ hasText: 'Wijkt af' });
  await reason.getByText(verdicts['I22']?.sentence ?? 'no verdict').waitFor();

  await reason.getByRole('link', { name: /^Tijd tussen contact loket/ }).click();
  const figure = page.getByRole('figure').filter({ has: heading(page, 2, /Tijd tussen contact loket/) });
  await figure.locator('svg:visible').first().waitFor();
  // The chart shows days; the verdict is about the share within the norm, which is one step away.
  expect(await figure.getByRole('link', { name: /^Bekijk dat cijfer/ }).getAttribute('href')).toBe(
    '/indicatoren/doorlooptijd-start-zorg?meting=binnen-norm',
  );
  await heading(page, 2, 'Wat kost het?').waitFor();
  await page.getByRole('table', { name: /^Passende ondersteuning .* en de taakvelden daarin, 2024/ }).waitFor();
});

test('a council member sees what changed since the last report, and what stands out now', async ({ page }) => {
  await page.goto(address);
  const changed = page.getByRole('region', { name: 'Wat is er veranderd?' });
  await changed.getByText(/^Het laatste rapport was de decemberrapportage 2025 \(29 november 2025\)/).waitFor();
  await changed.getByRole('link', { name: 'interpretatie' }).first().waitFor();
  const { items, since } = (await (await fetch(`${address}/v1/principles`)).json()) as {
    items: { goals: { id: string; verdict: { state: string } }[] }[];
    since: { goals: { goal: string; state: string }[] };
  };
  const then = new Map(since.goals.map(({ goal, state }) => [goal, state]));
  const others = items.flatMap(({ goals }) => goals).filter(({ id, verdict }) => then.get(id) !== verdict.state);
  expect(await changed.getByText(/^Was:/).count()).toBe(others.length);
  for (const { id } of others) await changed.getByRole('link', { name: new RegExp(`^${id} `) }).waitFor();
  await page.getByRole('region', { name: /^Wat valt op in het 4e.kwartaal van 2025/ }).waitFor();
});

test('a policy officer compares a figure with other regions and years, splits it, and finds its origin', async ({
  page,
}) => {
  await page.goto(`${address}/doelen/1.2`);
  await page.getByRole('link', { name: /^Meer over dit cijfer.*betaald werk/ }).click();
  await heading(page, 1, /betaald werk/).waitFor();
  const table = page.getByRole('table', { name: 'Vergelijking' });
  for (const name of ['Noordoostpolder', 'Noordoostpolder, nulmeting', 'Flevoland', 'Nederland'])
    await table.getByRole('row', { name: new RegExp(`^${name} 20\\d\\d `) }).waitFor();
  await page.getByText(/^Volgend cijfer: over 2026/).waitFor();

  await page.goto(`${address}/indicatoren/maatwerktrajecten`);
  await page.getByText('Wat kan deze meting laten zien?').waitFor();
  await page.getByLabel('Splits uit naar').selectOption('Dorp of wijk');
  const groups = page.getByRole('figure').filter({ has: heading(page, 2, /Dorp of wijk door de tijd/) });
  await groups.getByText(/^11 groepen, allemaal op dezelfde schaal: van 0 tot/).waitFor();
  await page.getByLabel('Verdeeld naar').selectOption('Dorp of wijk');
  await page.getByLabel('Groep', { exact: true }).selectOption('Ens');
  await page.getByText(/^Het cijfer: /).waitFor();
  expect(new URL(page.url()).searchParams.get('herkomst-groep')).toBe('Ens');
});

test('a policy officer sees which taakvelden make the difference with the budget, as expected and as it ended', async ({
  page,
}) => {
  await page.goto(`${address}/begroting`);
  await page.getByLabel('Verschillen per').selectOption('Taakveld');
  const figure = page.getByRole('figure').filter({ has: heading(page, 2, /^Van begroting naar het eind van/) });
  const table = figure.getByRole('table');
  await figure.getByText(/^Dezelfde cijfers in een tabel/).click();
  const names = await table.getByRole('rowheader').allTextContents();
  expect([names[0], names.at(-1)]).toEqual(['Begroting', 'Uitgegeven']);
  expect(names.length).toBeGreaterThan(11);
  await page.getByLabel('Stand').selectOption('Verwacht na kwartaal 3');
  await table.getByRole('rowheader', { name: 'Verwacht eind van het jaar' }).waitFor();
  // 6.81 had a budget below zero in 2021, and is a step like any other.
  await page.getByLabel('Jaar van het verloop').selectOption('2021');
  await table.getByRole('rowheader', { name: '6.81 Geëscaleerde zorg 18+' }).waitFor();
});

test('a resident on a phone looks up how it goes with loneliness, and reads it without a chart', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address);
  await page.getByText(/doelen, .*: Iedereen doet mee/).click();
  const line = page.getByRole('listitem').filter({ hasText: /^1\.1 Ontmoeting/ });
  await line.getByText(/^Alle 3 cijfers van dit doel/).click();
  await line.getByRole('link', { name: /eenzaamheid/ }).click();
  await heading(page, 1, /eenzaamheid/).waitFor();
  const chart = page.getByRole('img', { name: /^Grafiek: Hoe gaat het door de tijd/ });
  expect(await chart.getAttribute('aria-label')).toMatch(/In 2024 was het \d+,\d%/);
  await page
    .getByText(/^Dezelfde cijfers in een tabel/)
    .first()
    .click();
  await page
    .getByRole('row', { name: /^2024 / })
    .first()
    .waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
