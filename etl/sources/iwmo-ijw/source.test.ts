import { expect, test } from 'vitest';
import { Refusal } from '../../refusal.ts';
import { readForTest, readTextForTest, realFile } from '../read-for-test.ts';
import { iwmoIjw } from './source.ts';

const message = (name: string, code: string, body: string, dagtekening = '2024-03-01'): string => {
  const standard = name.startsWith('wmo') ? 'iwmo' : 'ijw';
  return `<m:Bericht xmlns:m="http://www.istandaarden.nl/${standard}/3_2/${name}/schema" xmlns:b="http://www.istandaarden.nl/${standard}/3_2/basisschema/schema">
<m:Header><m:BerichtCode>${code}</m:BerichtCode><m:Afzender>42420001</m:Afzender><m:Ontvanger>0171</m:Ontvanger>
<m:BerichtIdentificatie><b:Identificatie>1</b:Identificatie><b:Dagtekening>${dagtekening}</b:Dagtekening></m:BerichtIdentificatie></m:Header>
${body}</m:Bericht>`;
};

const client = (body: string, bsn = '999900006'): string =>
  `<m:Client><m:Bsn>${bsn}</m:Bsn><m:Geboortedatum><b:Datum>1967-08-13</b:Datum></m:Geboortedatum><m:Geslacht>2</m:Geslacht>${body}</m:Client>`;

const start = (number: string, begin: string, status = '1'): string =>
  `<m:StartProduct><m:ToewijzingNummer>${number}</m:ToewijzingNummer><m:Product><b:Categorie>02</b:Categorie></m:Product>
<m:Begindatum>${begin}</m:Begindatum><m:StatusAanlevering>${status}</m:StatusAanlevering></m:StartProduct>`;

type Line = { number?: string; before?: string; volume?: string; unit?: string; tariff?: string };

const performance = (
  bedrag: string,
  sign: string,
  { number = `R${bedrag}${sign}`, before, ...of }: Line = {},
): string =>
  `<m:Prestatie><m:ProductReferentie><b:ReferentieNummer>${number}</b:ReferentieNummer>${before === undefined ? '' : `<b:VorigReferentieNummer>${before}</b:VorigReferentieNummer>`}</m:ProductReferentie><m:ToewijzingNummer>10072</m:ToewijzingNummer><m:ProductCategorie>02</m:ProductCategorie>
<m:ProductPeriode><b:Begindatum>2024-02-01</b:Begindatum><b:Einddatum>2024-02-29</b:Einddatum></m:ProductPeriode>
${of.volume === undefined ? '' : `<m:GeleverdVolume>${of.volume}</m:GeleverdVolume><m:Eenheid>${of.unit ?? '04'}</m:Eenheid><m:ProductTarief>${of.tariff ?? ''}</m:ProductTarief>`}
<m:IngediendBedrag><b:Bedrag>${bedrag}</b:Bedrag><b:DebetCredit>${sign}</b:DebetCredit></m:IngediendBedrag></m:Prestatie>`;

const declaration = (total: string, ...performances: string[]): string =>
  declarationUntil('2024-02-29', total, ...performances);

/** `total` is as `5000 D`. */
const declarationUntil = (end: string, total: string, ...performances: string[]): string =>
  message(
    'wmo323',
    '484',
    `<m:Declaratie><m:DeclaratieNummer>DN7</m:DeclaratieNummer><m:DeclaratiePeriode><b:Begindatum>2024-02-01</b:Begindatum><b:Einddatum>${end}</b:Einddatum></m:DeclaratiePeriode>
<m:TotaalIngediendBedrag><b:TotaalBedrag>${total.split(' ')[0]}</b:TotaalBedrag><b:DebetCredit>${total.split(' ')[1]}</b:DebetCredit></m:TotaalIngediendBedrag><m:Clienten><m:Client><m:Bsn>999900006</m:Bsn><m:Prestaties>${performances.join('')}</m:Prestaties></m:Client></m:Clienten></m:Declaratie>`,
  );

test('an assignment of the real JW301 has its dates and no name, address or BSN', async (context) => {
  const path = realFile('iwmo', 'JW301.xml');
  if (path === null) return context.skip();
  const { rows, rejects } = await readForTest(iwmoIjw, path);
  expect(rejects).toEqual([]);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    gemeente_bericht: 'GM0384',
    bericht: 'JW301',
    soort: 'toewijzing',
    wet: 'Jeugdwet',
    persoon: 'persoon-999900006',
    geboortejaar: 2010,
    geslacht: 'M',
    wijk: null,
    toewijzingnummer: '300201',
    productcategorie: '55',
    productcode: '55A11',
    toewijzingsdatum: '2026-04-01',
    ingangsdatum: '2026-04-01',
    einddatum: '2026-07-14',
  });
  expect(JSON.stringify(rows)).not.toMatch(/Wit|Woustraat|Commentaar/);
});

test('the impossible date of the real JW315 rejects both products with the line and the value', async (context) => {
  const path = realFile('iwmo', 'JW315.xml');
  if (path === null) return context.skip();
  const { rows, rejects } = await readForTest(iwmoIjw, path);
  expect(rows).toEqual([]);
  expect(
    rejects.map((reject) => [Number(reject['row_number']), reject['column_name'], reject['value_masked']]),
  ).toEqual([
    [1, 'ToewijzingEinddatum', '2027-06-31'],
    [2, 'ToewijzingEinddatum', '2027-06-31'],
  ]);
  expect(rejects[0]?.['message']).toContain('regel 44');
});

test.for([
  ['JW302.xml', 'retour', 1],
  ['JW305.xml', 'start', 2],
  ['JW306.xml', 'retour', 1],
  ['JW307.xml', 'stop', 2],
  ['JW308.xml', 'retour', 1],
  ['JW316.xml', 'retour', 1],
  ['JW320.xml', 'retour', 1],
  ['JW325.xml', 'retour', 1],
  ['WMO301.xml', 'toewijzing', 1],
  ['WMO315.xml', 'verzoek', 2],
  ['WMO317.xml', 'verzoek', 3],
  ['WMO319.xml', 'antwoord', 1],
] as const)('the real %s is read as %s without rejects', async ([name, role, count], context) => {
  const path = realFile('iwmo', name);
  if (path === null) return context.skip();
  const { rows, rejects, notes } = await readForTest(iwmoIjw, path);
  expect(rejects).toEqual([]);
  expect(notes).toHaveLength(['retour', 'antwoord', 'verzoek'].includes(role) ? 1 : 0);
  expect(rows.map((row) => row['soort'])).toEqual(Array.from({ length: count }, () => role));
});

test('the real JW317 wishes an end before its begin: that product is rejected', async (context) => {
  const path = realFile('iwmo', 'JW317.xml');
  if (path === null) return context.skip();
  const { rows, rejects } = await readForTest(iwmoIjw, path);
  expect(rows).toHaveLength(1);
  expect(rejects).toMatchObject([{ rule: 'einddatum-voor-begin', value_masked: '2024-02-28' }]);
});

test('a file may hold many messages', async () => {
  const one = message('wmo305', '418', client(`<m:StartProducten>${start('1', '2024-02-05')}</m:StartProducten>`));
  const two = message('wmo305', '418', client(`<m:StartProducten>${start('2', '2024-02-06')}</m:StartProducten>`));
  const { rows } = await readTextForTest(iwmoIjw, 'x.xml', `<?xml version="1.0"?><Berichten>${one}${two}</Berichten>`);
  expect(rows.map((row) => [Number(row['row_number']), row['toewijzingnummer'], row['begindatum']])).toEqual([
    [1, '1', '2024-02-05'],
    [2, '2', '2024-02-06'],
  ]);
});

/** What is kept of the number of a line. */
const seal = (number: string): string => `persoon-prestatie ${number}`;

test('a credit is negative and amounts stay whole cents', async () => {
  const { rows } = await readTextForTest(
    iwmoIjw,
    'x.xml',
    declaration(
      '3750 D',
      performance('5000', 'D', { number: 'R2' }),
      performance('1250', 'C', { number: 'R3', before: 'R1' }),
    ),
  );
  expect(
    rows.map((row) => [row['aanbieder'], row['referentie'], row['vorige_referentie'], Number(row['bedrag_cent'])]),
  ).toEqual([
    ['42420001', seal('R2'), null, 5000],
    ['42420001', seal('R3'), seal('R1'), -1250],
  ]);
});

test('an amount in euros is rejected', async () => {
  const { rejects } = await readTextForTest(iwmoIjw, 'x.xml', declaration('1250 D', performance('12,50', 'D')));
  expect(rejects).toMatchObject([{ column_name: 'Bedrag', rule: 'bedrag', value_masked: '12,50' }]);
});

test.for([
  ['an hour too many', '5000', { volume: '5', tariff: '1250' }, ['volume-maal-tarief']],
  ['four hours at 12,50', '5000', { volume: '4', tariff: '1250' }, []],
  // IV081: 75,00 an hour is 1,25 a minute; 100,00 an hour is 1,67, and 90 minutes are 150,00 and not 150,30.
  ['minutes at a rounded tariff', '15000', { volume: '90', unit: '01', tariff: '167' }, []],
  ['minutes far from their tariff', '15100', { volume: '90', unit: '01', tariff: '167' }, ['volume-maal-tarief']],
  ['an amount in euros (unit 83)', '5000', { volume: '50', unit: '83', tariff: '7' }, []],
  ['a volume with a comma', '5000', { volume: '4,0', tariff: '1250' }, ['volume']],
  ['a debit that names an earlier line', '5000', { before: 'R1' }, ['debet-verwijst']],
] as const)('the amount of a line is volume times tariff (TR346): %s', async ([, cents, of, rules]) => {
  const { rejects } = await readTextForTest(iwmoIjw, 'x.xml', declaration(`${cents} D`, performance(cents, 'D', of)));
  expect(rejects.map(({ rule }) => rule)).toEqual(rules);
});

test('a declaration whose lines do not add up to its total counts with none of them, and says by how much', async () => {
  const file = declaration('6000 D', performance('5000', 'D'), performance('1250', 'C', { before: 'R1' }));
  const { rows, rejects } = await readTextForTest(iwmoIjw, 'x.xml', file);
  expect(rows).toEqual([]);
  expect(rejects).toMatchObject([
    { rule: 'controletotaal', column_name: 'TotaalBedrag', value_masked: '6000' },
    { rule: 'controletotaal' },
  ]);
  expect(String(rejects[0]?.['message']).replaceAll('\u00a0', ' ')).toContain(
    'tellen op tot € 37,50; het totaal zegt € 60,00',
  );
});

test.for([
  ['a total that is credit', '1250 C', [performance('1250', 'C', { before: 'R1' })], []],
  ['a total with the wrong sign', '1250 D', [performance('1250', 'C', { before: 'R1' })], ['controletotaal']],
  ['no total', ' ', [performance('1250', 'D')], ['verplicht']],
  ['a total in euros', '12,50 D', [performance('1250', 'D')], ['bedrag']],
  ['a line without a readable amount', '9 D', [performance('12,50', 'D')], ['bedrag']],
  [
    'two lines of one number (TR314)',
    '3000 D',
    [performance('1000', 'D', { number: 'R1' }), performance('2000', 'D', { number: 'R1' })],
    ['referentie-dubbel', 'referentie-dubbel'],
  ],
  [
    'two credits of one line (TR315)',
    '2000 C',
    [
      performance('1000', 'C', { number: 'R2', before: 'R1' }),
      performance('1000', 'C', { number: 'R3', before: 'R1' }),
    ],
    ['credit-dubbel'],
  ],
] as const)('a declaration with %s', async ([, total, lines, rules]) => {
  const { rejects } = await readTextForTest(iwmoIjw, 'x.xml', declaration(total, ...lines));
  expect(rejects.map(({ rule }) => rule)).toEqual(rules);
});

test('a line without a number is rejected, and a credit that names no earlier line counts and is told', async () => {
  const file = declaration('250 D', performance('500', 'D', { number: '' }), performance('250', 'C'));
  const { rows, rejects, notes } = await readTextForTest(iwmoIjw, 'x.xml', file);
  expect(rejects).toMatchObject([{ rule: 'verplicht', column_name: 'ReferentieNummer' }]);
  expect(rows.map((row) => Number(row['bedrag_cent']))).toEqual([-250]);
  expect(notes).toMatchObject([expect.stringContaining('Creditregels zonder VorigReferentieNummer: 1.')]);
});

test.for([
  ['BerichtVersie', '2'],
  ['BerichtSubversie', '1'],
] as const)('a header of another release than its namespace (%s %s) refuses the file', async ([element, number]) => {
  const versions = { BerichtVersie: '3', BerichtSubversie: '2', [element]: number };
  const text = message('wmo305', '418', '').replace(
    '</m:BerichtCode>',
    `</m:BerichtCode>${Object.entries(versions)
      .map(([name, value]) => `<m:${name}>${value}</m:${name}>`)
      .join('')}`,
  );
  await expect(readTextForTest(iwmoIjw, 'x.xml', text)).rejects.toMatchObject({ rule: 'berichtversie' });
});

test.for([
  ['2024-03-01', []],
  ['2024-06-30', ['verwijderd']],
  [null, ['verwijderd']],
] as const)('an assignment removed (reason 13) from 2024-03-01 to %s', async ([end, rules]) => {
  const product = `<m:ToegewezenProduct><m:ToewijzingNummer>1</m:ToewijzingNummer><m:Toewijzingsdatum>2024-02-20</m:Toewijzingsdatum>
<m:Ingangsdatum>2024-03-01</m:Ingangsdatum>${end === null ? '' : `<m:Einddatum>${end}</m:Einddatum>`}<m:RedenWijziging>13</m:RedenWijziging></m:ToegewezenProduct>`;
  const { rejects } = await readTextForTest(iwmoIjw, 'x.xml', message('wmo301', '414', client(product)));
  expect(rejects.map(({ rule }) => rule)).toEqual(rules);
});

test.for([
  ['1', 1953],
  ['2', 1953],
  ['3', null],
] as const)('DatumGebruik %s: the parts of a birth date that it calls unknown are not kept', async ([code, year]) => {
  const born = `<b:Datum>1953-01-01</b:Datum><b:DatumGebruik>${code}</b:DatumGebruik>`;
  const body = client(`<m:StartProducten>${start('1', '2024-02-05')}</m:StartProducten>`).replace(
    '<b:Datum>1967-08-13</b:Datum>',
    born,
  );
  const { rows, rejects } = await readTextForTest(iwmoIjw, 'x.xml', message('wmo305', '418', body));
  expect(rejects).toEqual([]);
  expect(rows).toMatchObject([{ geboortejaar: year }]);
});

test('a code of DatumGebruik that does not exist is rejected', async () => {
  const body = client(`<m:StartProducten>${start('1', '2024-02-05')}</m:StartProducten>`).replace(
    '</b:Datum>',
    '</b:Datum><b:DatumGebruik>4</b:DatumGebruik>',
  );
  const { rejects } = await readTextForTest(iwmoIjw, 'x.xml', message('wmo305', '418', body));
  expect(rejects).toMatchObject([{ column_name: 'DatumGebruik', rule: 'codelijst', value_masked: '4' }]);
});

test.for([
  ['2024-02-30', 'datum'],
  ['2024-01-31', 'einddatum-voor-begin'],
] as const)('a declaration period that ends on %s rejects its performances', async ([end, rule]) => {
  const { rows, rejects } = await readTextForTest(
    iwmoIjw,
    'x.xml',
    declarationUntil(end, '5000 D', performance('5000', 'D')),
  );
  expect(rows).toEqual([]);
  expect(rejects).toMatchObject([{ column_name: 'Einddatum', rule, value_masked: end }]);
});

test('an unknown code is rejected with the name of its list', async () => {
  const body = client(`<m:StartProducten>${start('1', '2024-02-05', '7').replace('>02<', '>45<')}</m:StartProducten>`);
  const { rejects } = await readTextForTest(iwmoIjw, 'x.xml', message('wmo305', '418', body));
  expect(rejects.map((reject) => [reject['column_name'], reject['value_masked']])).toEqual([
    ['Categorie', '45'],
    ['StatusAanlevering', '7'],
  ]);
});

test('a BSN that fails the elfproef is rejected and shown masked', async () => {
  const body = client(`<m:StartProducten>${start('1', '2024-02-05')}</m:StartProducten>`, '999900007');
  const { rejects } = await readTextForTest(iwmoIjw, 'x.xml', message('wmo305', '418', body));
  expect(rejects).toMatchObject([{ column_name: 'Bsn', rule: 'bsn', value_masked: '#########' }]);
});

test.for(['wmo303', 'wmo304', 'wmo321', 'wmo322'])(
  '%s of another release is recognised, and refused by its name',
  (kind) => {
    const text = message(kind, '484', '');
    expect(iwmoIjw.recognises({ fileName: 'x.xml', encoding: 'utf-8', text })).toBe(true);
  },
);

test.for([
  ['a DOCTYPE', '<!DOCTYPE x [<!ENTITY a "b">]><Berichten/>', 'xml-doctype'],
  ['XML that breaks off', message('wmo305', '418', '<m:Client>'), 'xml-ongeldig'],
  ['a code of another message', message('wmo305', '420', ''), 'berichtcode'],
  ['a kind of message that release 3 does not have', message('wmo321', '484', ''), 'bericht-andere-release'],
  ['a message of release 2', message('wmo305', '418', '').replaceAll('3_2', '2_4'), 'bericht-andere-release'],
  ['a message of release 3.1', message('wmo301', '414', '').replaceAll('3_2', '3_1'), 'bericht-andere-release'],
  ['a message outside the standard', '<Bericht xmlns="http://example.org/stub"/>', 'bericht-onbekend'],
] as const)('%s refuses the whole file', async ([, text, rule]) => {
  const reading = readTextForTest(iwmoIjw, 'x.xml', text);
  await expect(reading).rejects.toBeInstanceOf(Refusal);
  await expect(reading).rejects.toMatchObject({ rule });
});

const scanned = (number: string): string => message('wmo305', '418', client(start(number, '2024-02-05')));
const numbers = ['10072', '10073', '10074', '10075', '10076', '10077'];

test.for([
  ['a BSN', '999900006', 'bsn-in-tekst'],
  ['a BSN with points', '9999.00.006', 'bsn-in-tekst'],
  ['a BSN with a zero before it', '0999900006', 'bsn-in-tekst'],
  ['a BSN behind a letter', 'T999900006', 'bsn-in-tekst'],
  ['a name', 'Jansen', 'geen-nummer'],
  ['an address of mail', 'jan1@voorbeeld.nl', 'persoon-in-tekst'],
  ['an IBAN', 'NL20INGB0001234567', 'persoon-in-tekst'],
  ['a mobile phone', '06-12345678', 'persoon-in-tekst'],
  ['a mobile phone in pairs', '06-12-34-56-78', 'persoon-in-tekst'],
] as const)('%s where the number of an assignment belongs rejects the row, masked', async ([, number, rule]) => {
  const text = [scanned(number), ...numbers.map(scanned)].join('\n');
  const { rows, rejects } = await readTextForTest(iwmoIjw, 'b.xml', `<Berichten>${text}</Berichten>`);
  expect(rows.map((row) => row['toewijzingnummer'])).toEqual(numbers);
  expect(rejects).toMatchObject([{ row_number: '1', rule }]);
  expect(JSON.stringify(rejects)).not.toContain(number);
});

test('assignments numbered in nine digits stay, also where one passes the elfproef by chance', async () => {
  const nine = ['100000009', '100000010', '100000011', '100000012', '100000013', '100000014'];
  const text = `<Berichten>${nine.map(scanned).join('\n')}</Berichten>`;
  const { rows, rejects } = await readTextForTest(iwmoIjw, 'b.xml', text);
  expect(rejects).toEqual([]);
  expect(rows.map((row) => row['toewijzingnummer'])).toEqual(nine);
});

const contact = (kind: string | null, town: string): string =>
  `<m:Contact>${kind === null ? '' : `<m:Soort>${kind}</m:Soort>`}<m:Adres><b:Plaatsnaam>${town}</b:Plaatsnaam></m:Adres></m:Contact>`;

// COD757: 01 is the address of the BRP, 03 where the client stays, 02 that of letters.
test.for([
  ['the BRP goes before where the client stays', [contact('03', 'Ens'), contact('01', 'Nagele')], 'Nagele'],
  ['in either order', [contact('01', 'Nagele'), contact('03', 'Ens')], 'Nagele'],
  ['where the client stays serves without the BRP', [contact('03', 'Ens')], 'Ens'],
  ['an address for letters does not', [contact('02', 'Ens')], null],
  ['nor one of no kind, behind one of the BRP', [contact('01', 'Nagele'), contact(null, 'Ens')], 'Nagele'],
] as const)('of the addresses of a client %s', async ([, contacts, wijk]) => {
  const body = `<m:Contactgegevens>${contacts.join('')}</m:Contactgegevens><m:StartProducten>${start('1', '2024-02-05')}</m:StartProducten>`;
  const { rows } = await readTextForTest(iwmoIjw, 'x.xml', message('wmo305', '418', client(body)));
  expect(rows).toMatchObject([{ wijk }]);
});
