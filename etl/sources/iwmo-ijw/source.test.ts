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

const performance = (bedrag: string, sign: string): string =>
  `<m:Prestatie><m:ToewijzingNummer>10072</m:ToewijzingNummer><m:ProductCategorie>02</m:ProductCategorie>
<m:ProductPeriode><b:Begindatum>2024-02-01</b:Begindatum><b:Einddatum>2024-02-29</b:Einddatum></m:ProductPeriode>
<m:IngediendBedrag><b:Bedrag>${bedrag}</b:Bedrag><b:DebetCredit>${sign}</b:DebetCredit></m:IngediendBedrag></m:Prestatie>`;

const declaration = (...performances: string[]): string => declarationUntil('2024-02-29', ...performances);

const declarationUntil = (end: string, ...performances: string[]): string =>
  message(
    'wmo323',
    '484',
    `<m:Declaratie><m:DeclaratieNummer>DN7</m:DeclaratieNummer><m:DeclaratiePeriode><b:Begindatum>2024-02-01</b:Begindatum><b:Einddatum>${end}</b:Einddatum></m:DeclaratiePeriode><m:Clienten><m:Client><m:Bsn>999900006</m:Bsn><m:Prestaties>${performances.join('')}</m:Prestaties></m:Client></m:Clienten></m:Declaratie>`,
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

test('a credit is negative and amounts stay whole cents', async () => {
  const { rows } = await readTextForTest(
    iwmoIjw,
    'x.xml',
    declaration(performance('5000', 'D'), performance('1250', 'C')),
  );
  expect(rows.map((row) => [row['declaratie_id'], row['regel'], Number(row['bedrag_cent'])])).toEqual([
    ['42420001-DN7', 1, 5000],
    ['42420001-DN7', 2, -1250],
  ]);
});

test('an amount in euros is rejected', async () => {
  const { rejects } = await readTextForTest(iwmoIjw, 'x.xml', declaration(performance('12,50', 'D')));
  expect(rejects).toMatchObject([{ column_name: 'Bedrag', rule: 'bedrag', value_masked: '12,50' }]);
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
  const { rows, rejects } = await readTextForTest(iwmoIjw, 'x.xml', declarationUntil(end, performance('5000', 'D')));
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
