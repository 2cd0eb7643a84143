import { expect, inject } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { heading, test } from './page.ts';

const address = inject('address');

test('with the keyboard alone a reader searches, with a typing error, and comes to the indicator', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('searchbox', { name: 'Waar zoekt u naar?' }).focus();
  await page.keyboard.type('eenzaamhied');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zoeken?q=eenzaamhied');
  await heading(page, 2, /voor ‘eenzaamhied’$/).waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('eenzaamhied');
  const result = page.getByRole('listitem').filter({ hasText: 'indicator' }).getByRole('link').first();
  await result.focus();
  await page.keyboard.press('Enter');
  await heading(page, 1, /eenzaamheid/).waitFor();
  await page.goBack();
  await heading(page, 2, /voor ‘eenzaamhied’$/).waitFor();
});

test('on a phone the button beside the search words stands on one line', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address);
  const button = page.getByRole('banner').getByRole('button', { name: 'Zoek' });
  const [high, lines] = await button.evaluate((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    return [element.getBoundingClientRect().height, new Set([...words.getClientRects()].map(({ top }) => top)).size];
  });
  expect(lines).toBe(1);
  expect(high).toBeLessThan(50);
});

test('the first tile is as wide before the other tiles have arrived', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(address);
  const widths = await page.locator('.tiles').evaluate((tiles) => {
    const [first, ...others] = tiles.children;
    const width = () => first?.getBoundingClientRect().width;
    const complete = width();
    for (const other of others) other.remove();
    return { others: others.length, complete, alone: width() };
  });
  expect(widths.others).toBeGreaterThan(0);
  expect(widths.alone).toBe(widths.complete);
});

test('what is not there is not found, and the reader is told what to do', async ({ page }) => {
  await page.goto(`${address}/zoeken?q=xqzwvkj`);
  await heading(page, 2, 'Niets gevonden voor ‘xqzwvkj’').waitFor();
  await page.getByText('Probeer een ander woord').waitFor();
});

test('a word in a definition gives its meaning to the keyboard, and closes with Escape', async ({ page }) => {
  await page.goto(`${address}/indicatoren/maatwerktrajecten`);
  const word = page.getByRole('button', { name: 'Jeugdwet', exact: true }).first();
  const meaning = page.getByText(/^Jeugdwet: De wet over hulp aan kinderen/);
  expect(await meaning.isVisible()).toBe(false);
  await word.focus();
  await page.keyboard.press('Enter');
  await meaning.waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Alle begrippen');
  await page.keyboard.press('Escape');
  await meaning.waitFor({ state: 'hidden' });
});

test('without a script searching works and a word gives its meaning at a touch', async () => {
  const browser = await openBrowser();
  const context = await browser.newContext({
    javaScriptEnabled: false,
    hasTouch: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('searchbox').fill('mantelzorg');
  await page.getByRole('button', { name: 'Zoek' }).tap();
  await heading(page, 2, /voor ‘mantelzorg’$/).waitFor();
  await page.goto(`${address}/indicatoren/maatwerktrajecten`);
  await page.getByRole('button', { name: 'Jeugdwet', exact: true }).first().tap();
  await page.getByText(/^Jeugdwet: De wet over hulp aan kinderen/).waitFor();
  await page.getByRole('link', { name: 'Alle begrippen' }).first().tap();
  await heading(page, 1, 'Begrippen').waitFor();
  expect(page.url()).toContain('#jeugdwet');
  await browser.close();
});

/** What somebody of the council or the village types, and where it should lead first. */
test.for([
  ['jeugdzorg', '/indicatoren/jongeren-residentieel'],
  ['kosten jeugdzorg', '/begroting?onderdeel=taakveld-6.72'],
  ['kosten wmo', '/begroting?onderdeel=taakveld-6.71'],
  ['wmo', '/indicatoren/besluiten-op-tijd'],
  ['wachtijd', '/indicatoren/doorlooptijd-start-zorg'],
  ['wachtlijsten', '/doelen/3.3'],
  ['eenzaam', '/indicatoren/eenzaamheid'],
  ['eenzaamhied', '/indicatoren/eenzaamheid'],
  ['4.2', '/doelen/4.2'],
  ['doel 3,1', '/doelen/3.1'],
  ['I17', '/indicatoren/maatwerktrajecten'],
  ['i 2', '/indicatoren/eenzaamheid'],
  ['6.72', '/begroting?onderdeel=taakveld-6.72'],
  ['bijstand', '/doelen/1.3'],
  ['armoede', '/doelen/1.3'],
  ['schulden', '/doelen/2.6'],
  ['schuldhulp', '/indicatoren/schuldhulptrajecten-nieuw'],
  ['schuldhulpmaatje', '/indicatoren/schuldhulptrajecten-nieuw'],
  ['huiselijk geweld', '/indicatoren/huisverboden'],
  ['veilig thuis', '/indicatoren/onderzoeken-veilig-thuis'],
  ['mantelzorgers', '/indicatoren/mantelzorgers-belemmerd'],
  ['vrijwiligers', '/indicatoren/mantelzorg-of-vrijwilligerswerk'],
  ['dak- en thuislozen', '/indicatoren/beschermd-wonen-opvang'],
  ['clienten tevreden', '/indicatoren/beter-redden'],
  ['klanttevredenheid', '/doelen/5.1'],
  ['inburgering', '/doelen/1.2'],
  ['sporten', '/indicatoren/beweegnorm'],
  ['tekort', '/doelen/4.1'],
  ['hoeveel geld', '/begroting'],
  ['begroting', '/begroting'],
  ['privacy', '/over'],
  ['beschiking', '/begrippen#beschikking'],
  ['pgb', '/begrippen#pgb'],
] as const)('looking for ‘%s’ leads first to %s', async ([question, href]) => {
  const response = await fetch(`${address}/v1/search?${new URLSearchParams({ q: question })}`);
  const { items } = (await response.json()) as { items: { href: string }[] };
  expect(items[0]?.href).toBe(href);
});
