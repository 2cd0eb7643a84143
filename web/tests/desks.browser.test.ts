import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { complaints } from './axe.ts';
import { heading, test } from './page.ts';
import { untilTakenOver } from './until-taken-over.ts';

const address = inject('writingAddress');

/** Somebody in a role; who was signed in before is not any more. */
const signIn = async (page: Page, role: string) => {
  await page.context().clearCookies();
  await page.goto(`${address}/aanmelden`);
  await page.getByRole('radio', { name: role, exact: true }).check();
  await page.getByRole('button', { name: 'Aanmelden in deze rol' }).click();
  await page.waitForURL(`${address}/`);
};

/** The keyboard alone: goes on until something has the focus, then fills it in. */
const tabTo = async (page: Page, name: string) => {
  const wanted = page.getByLabel(name, { exact: true }).or(page.getByRole('button', { name, exact: true }));
  for (let stop = 0; stop < 150; stop += 1) {
    if (await wanted.evaluateAll((elements) => elements.some((one) => one === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${name}`);
};

const typeIn = async (page: Page, name: string, text: string) => {
  await tabTo(page, name);
  await page.keyboard.type(text);
};

/** Goes on to the page that is made anew with what was kept. */
const keep = async (page: Page, button: string, done: RegExp) => {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await page.waitForURL(done);
  await untilTakenOver(page);
};

const place = `${address}/schrijven/indicator/I27?moment=2025-najaarsrapportage`;

test('a duiding is written with the keyboard, with hints, adopted by the college, and then read by everybody', async ({
  page,
}) => {
  await signIn(page, 'beleid');
  await page.goto(place);
  const long =
    'Wij zien dat er in dit jaar meer huisverboden zijn dan in het jaar daarvoor en dat komt door heel veel dingen die tegelijk in onze gemeente gebeurden.';
  await typeIn(page, 'Wat zien we?', `${long} <script>alert(1)</script>`);
  await page.getByText('Zo leest het makkelijker:').waitFor();
  expect(await complaints(page)).toEqual([]);
  await typeIn(page, 'Waardoor komt dat?', 'De politie belt ons vaker.');
  await typeIn(page, 'Wat doen we?', '- Wij praten met de politie.');
  await keep(page, 'Bewaar als concept', /gedaan=bewaard/);
  await page.getByText('Dit is een concept.').first().waitFor();

  await page.goto(`${address}/indicatoren/huisverboden`);
  await page.getByText('Hierover is nog niets geschreven.').waitFor();
  await signIn(page, 'college');
  await page.goto(place);
  await keep(page, 'Stel deze tekst vast', /gedaan=vastgesteld/);
  await page.context().clearCookies();
  await page.goto(`${address}/indicatoren/huisverboden`);
  await page.getByText('De politie belt ons vaker.').waitFor();
  // What was typed as a script is words.
  await page.getByText('<script>alert(1)</script>').waitFor();
});

test('of two authors at once the second reads the words of the first beside his own, and can still keep his', async ({
  page,
  trouble,
}) => {
  await signIn(page, 'beleid');
  const other = await page.context().newPage();
  const their = `${address}/schrijven/doel/1.1?moment=2025-najaarsrapportage`;
  await page.goto(their);
  await other.goto(their);
  await untilTakenOver(other);
  await typeIn(other, 'Wat zien we?', 'Ik was eerst.');
  await keep(other, 'Bewaar als concept', /gedaan=bewaard/);
  await other.close();
  await typeIn(page, 'Wat zien we?', 'Ik was tweede.');
  await tabTo(page, 'Bewaar als concept');
  await page.keyboard.press('Enter');
  await page.getByText('Ik was eerst.').waitFor();
  expect(await complaints(page)).toEqual([]);
  await keep(page, 'Bewaar als concept', /gedaan=bewaard/);
  expect(await page.getByLabel('Wat zien we?').inputValue()).toBe('Ik was tweede.');
  // The browser complains of the status 409.
  trouble.splice(0, trouble.length, ...trouble.filter((line) => !line.includes('409')));
});

test('the story of a partner is written, placed, and stands under the name of the partner', async ({ page }) => {
  await signIn(page, 'Uitvoering Sociaal Domein');
  await page.goto(place);
  await page.getByText('Een verhaal toevoegen').press('Enter');
  await typeIn(page, 'Naam van de partner', 'Carrefour');
  await typeIn(page, 'Het verhaal', 'Bij ons in de buurt is het rustiger.');
  expect(await complaints(page)).toEqual([]);
  await page.getByRole('group').filter({ hasText: 'Een verhaal toevoegen' }).getByRole('button').press('Enter');
  await page.waitForURL(/gedaan=verhaal-1/);
  await signIn(page, 'college');
  await page.goto(place);
  await page.getByText('Plaats dit verhaal').first().press('Enter');
  await keep(page, 'Plaats dit verhaal', /gedaan=plaatsen-1/);
  await page.goto(`${address}/indicatoren/huisverboden`);
  await page.getByText(/Verhaal van Carrefour, .* Dit zijn hun eigen woorden\./).waitFor();
});

test('a council member asks at a figure, and the answer stands with the question', async ({ page }) => {
  await signIn(page, 'gemeenteraad');
  await page.goto(`${address}/vragen?over=indicator/I27`);
  await page.getByText('Een vraag stellen').press('Enter');
  await typeIn(page, 'Uw vraag', 'Waarom zijn het er meer?');
  expect(await complaints(page)).toEqual([]);
  await keep(page, 'Stel deze vraag', /gedaan=vraag/);
  await signIn(page, 'beleid');
  await page.goto(`${address}/vragen`);
  await page.getByText('Beantwoorden').press('Enter');
  await typeIn(page, 'Het antwoord', 'De politie belt vaker.');
  await keep(page, 'Bewaar dit antwoord', /gedaan=antwoord/);
  expect(await page.getByRole('article').innerText()).toMatch(/Waarom zijn het er meer\?[^]*De politie belt vaker\./);
});

test('a target is set, judged, drawn and named at its figure, and taken back with a reason', async ({
  page,
  trouble,
}) => {
  // Who may not is told so before anything is filled in.
  await signIn(page, 'gemeenteraad');
  await page.goto(`${address}/doelwaarden`);
  await page.getByText('Een doelwaarde vastleggen').press('Enter');
  await page.getByText('In uw rol (gemeenteraad) kunt u dit niet invullen.').waitFor();
  expect(await page.getByLabel('Jaar', { exact: true }).isVisible()).toBe(false);
  await signIn(page, 'controller');
  await page.goto(`${address}/doelwaarden`);
  await page.getByText('Een doelwaarde vastleggen').press('Enter');
  await page.getByLabel('Over welk cijfer?').selectOption('I27/main');
  await typeIn(page, 'Jaar', '2024');
  await tabTo(page, 'Leg vast');
  await page.keyboard.press('Enter');
  // Everything that is missing is said at once, and what was filled in stays.
  await page.getByText('Vul een ondergrens, een bovengrens of beide in.').first().waitFor();
  expect(await page.getByLabel('Jaar', { exact: true }).inputValue()).toBe('2024');
  expect(await complaints(page)).toEqual([]);
  await page.getByLabel('Jaar', { exact: true }).focus();
  await typeIn(page, 'Hoogstens', '5');
  await typeIn(page, 'Wie stelde de doelwaarde vast?', 'gemeenteraad');
  await typeIn(page, 'Bij welk besluit?', 'Raadsbesluit 7');
  await keep(page, 'Leg vast', /gedaan=doelwaarde/);
  await page.getByRole('row', { name: /I27 .* 2024 .* gemeenteraad Raadsbesluit 7/ }).waitFor();
  expect(await complaints(page)).toEqual([]);

  await page.goto(`${address}/indicatoren/huisverboden`);
  await page
    .getByText(/Doelwaarde: hoogstens 5 .* in 2024 \(gemeenteraad, Raadsbesluit 7\)\./)
    .first()
    .waitFor();
  await page
    .getByText(/In de grafiek staat ook: .*doelwaarde: hoogstens 5/)
    .first()
    .waitFor();

  await page.goto(`${address}/doelwaarden`);
  await page.getByText('Een doelwaarde intrekken').press('Enter');
  await typeIn(page, 'Waarom geldt deze doelwaarde niet meer?', 'De raad besloot anders.');
  await keep(page, 'Trek in', /gedaan=ingetrokken/);
  await page.getByText('Er zijn nog geen doelwaarden vastgelegd.').waitFor();
  trouble.splice(0, trouble.length, ...trouble.filter((line) => !line.includes('400')));
});

test('who keeps the calendar sets the day, who prepares and who adopts', async ({ page }) => {
  await signIn(page, 'beheer');
  await page.goto(`${address}/momenten/2026-begroting`);
  await page.getByText('De kalender bijhouden').press('Enter');
  await page.getByLabel('Uiterlijk op', { exact: true }).fill('2025-10-20');
  await page.getByLabel('Waarom verandert een datum?').fill('De raad vroeg uitstel.');
  await page.getByLabel('Wie maakt het?').fill('Team Financiën');
  await page.getByLabel('Wie stelt het vast?').fill('gemeenteraad');
  expect(await complaints(page)).toEqual([]);
  await keep(page, 'Bewaar', /gedaan=kalender/);
  await page.getByText('De kalender is bijgewerkt.').waitFor();
  await heading(page, 1, 'Begroting 2026').waitFor();
  await page.getByText('Uiterlijk op 20 oktober 2025.').waitFor();
  await page.getByText('Een datum is veranderd. Reden: De raad vroeg uitstel.').waitFor();
  await page.getByText('Team Financiën maakt het. Vaststellen doet: gemeenteraad.').waitFor();
});
