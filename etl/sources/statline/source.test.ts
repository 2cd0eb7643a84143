import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Refusal } from '../../refusal.ts';
import { type ReadForTest, readForTest, readTextForTest, realFile } from '../read-for-test.ts';
import { statline } from './source.ts';

const figure = ({ rows }: ReadForTest, wanted: Record<string, unknown>) =>
  rows.find((row) => Object.entries(wanted).every(([name, value]) => row[name] === value));

const recognised = (path: string): boolean =>
  statline.recognises({ fileName: 'x', encoding: 'utf-8', text: readFileSync(path, 'utf8').slice(0, 65_536) });

test('the real 50140NED has the published figures of Noordoostpolder and no figure where none is published', async (context) => {
  const path = realFile('rivm', '50140NED_TypedDataSet_22092025_192544.csv');
  if (path === null) return context.skip();
  expect(recognised(path)).toBe(true);
  const reading = await readForTest(statline, path);
  expect(reading.rejects).toEqual([]);
  expect(reading.rows).toHaveLength(365 * 148);
  expect(reading.rows.filter((row) => row['status'] === 'ontbreekt')).toHaveLength(11_597);
  expect(figure(reading, { regio: 'GM0171', onderwerp: 'EnigszinsTotSterkEenzaam' })).toMatchObject({
    tabel: '50140NED',
    jaar: 2024,
    periode: '2024JJ00',
    dimensies: 'Persoonskenmerken=T009002',
    marge: 'waarde',
    waarde: 55.3,
    status: 'definitief',
  });
  expect(figure(reading, { regio: 'GM0171', onderwerp: 'SterkEenzaam' })?.['waarde']).toBe(22.2);
  expect(figure(reading, { regio: 'GM0171', onderwerp: 'Mantelzorger' })?.['waarde']).toBe(5.9);
  expect(figure(reading, { regio: 'NL01', onderwerp: 'MoeiteMetRondkomen' })?.['waarde']).toBe(28.3);
});

test('the real untyped file with quoted, right-aligned numbers is read', async (context) => {
  const path = realFile('rivm', 'ervarengezondheid_65plus_2020_gemeente_ggdregio.csv');
  if (path === null) return context.skip();
  const reading = await readForTest(statline, path);
  expect(reading.rejects).toEqual([]);
  expect(figure(reading, { regio: 'GM0171' })).toMatchObject({
    onderwerp: 'ErvarenGezondheidGoedZeerGoed',
    jaar: 2020,
    dimensies: 'Persoonskenmerken=80200',
    waarde: 72.4,
  });
});

test('the real label table of GGD regions is read by the names with (GG)', async (context) => {
  const path = realFile('rivm', 'gezondheidsmonitor_2022_ggdregio_85563NED_bewerkt.csv');
  if (path === null) return context.skip();
  const reading = await readForTest(statline, path);
  expect(reading.rejects).toEqual([]);
  const topic = 'Bewegen_en_sport|Voldoet_aan_beweegrichtlijn';
  expect(figure(reading, { regio: 'GG2209', onderwerp: topic })).toMatchObject({
    tabel: '85563NED',
    jaar: 2022,
    waarde: 44.4,
  });
  expect(figure(reading, { regio: 'NL01', onderwerp: topic })?.['waarde']).toBe(47.5);
});

test('the real wijken en buurten table: padded codes, NL00 as NL01, and unpublished care figures missing', async (context) => {
  const path = realFile('cbs', '84799NED_TypedDataSet_flevoland_nop.csv');
  if (path === null) return context.skip();
  const reading = await readForTest(statline, path);
  expect(reading.rejects).toEqual([]);
  expect(figure(reading, { regio: 'WK017112', onderwerp: 'AantalInwoners' })?.['waarde']).toBe(5);
  expect(figure(reading, { regio: 'GM0171', onderwerp: 'WmoClienten' })).toMatchObject({
    waarde: null,
    status: 'ontbreekt',
  });
  expect(figure(reading, { regio: 'NL01', onderwerp: '0Tot15Jaar' })?.['jaar']).toBe(2020);
});

test('the real regional key figures: decimal comma, names, and an abolished gemeente left out with the reason', async (context) => {
  const path = realFile('cbs', 'Regionale_kerncijfers_Nederland_11122025_133649_flevoland.csv');
  if (path === null) return context.skip();
  const reading = await readForTest(statline, path);
  expect(reading.rejects).toMatchObject([{ rule: 'opgeheven-gemeente', value_masked: 'Aalburg' }]);
  const topic = 'Bevolking/Bevolkingssamenstelling op 1 januari/Totale bevolking';
  expect(figure(reading, { regio: 'GM0171', onderwerp: topic })).toMatchObject({
    tabel: '70072ned',
    periode: '2025JJ00',
    waarde: 50_788,
  });
});

test('the real table with `.` and a closing source line is read as national figures', async (context) => {
  const path = realFile('cbs', 'Gezonde_levensverwachting__vanaf_1981_29012025_112744.csv');
  if (path === null) return context.skip();
  const reading = await readForTest(statline, path);
  expect(reading.rejects).toEqual([]);
  expect(reading.rows.map((row) => [row['jaar'], row['waarde']])).toEqual([
    [1981, null],
    [1991, null],
    [2001, null],
    [2011, null],
    [2021, 81.35],
    [2022, 81.61],
    [2023, 81.84],
  ]);
  expect(reading.rows[6]).toMatchObject({
    regio: 'NL01',
    onderwerp: 'jaren',
    dimensies: 'Geslacht=Totaal mannen en vrouwen;Leeftijd (op 31 december)=0 jaar',
  });
});

test('the real table of the Monitor Langdurige Zorg takes its year from the file name', async (context) => {
  const path = realFile('cbs', 'mlz_wmo_naar_wlz_2020_flevoland.csv');
  if (path === null) return context.skip();
  const reading = await readForTest(statline, path);
  expect(
    figure(reading, {
      regio: 'GM0171',
      dimensies: 'Geslacht=Totaal mannen en vrouwen;Persoonskenmerken=Leeftijd: 85 jaar of ouder',
    }),
  ).toMatchObject({
    jaar: 2020,
    waarde: 210,
  });
});

test('the real list of gemeenteklassen is read by the bare names of gemeenten, Bronckhorst included', async (context) => {
  const path = realFile('iv3', 'gemeenteklassen_2025.tsv');
  if (path === null) return context.skip();
  const reading = await readForTest(statline, path);
  expect(reading.rejects).toEqual([]);
  expect(reading.rows).toHaveLength(342);
  expect(figure(reading, { regio: 'GM0171', onderwerp: 'Inwonertal' })).toMatchObject({ jaar: 2025, waarde: 50_803 });
});

test('title lines above the header and provisional marks are understood', async () => {
  const text =
    '"Wmo-cliënten"\r\n"Type";"Regio\'s";"Perioden";"Wmo-cliënten/Aantal (aantal)"\r\n"Totaal";"Noordoostpolder";"2024*";2815\r\n"Totaal";"Flevoland (PV)";"1e halfjaar 2023**";.\r\n"Bron: CBS"\r\n';
  const { rows, rejects } = await readTextForTest(statline, 'Wmo-clienten_01022026_101010.csv', text);
  expect(rejects).toEqual([]);
  expect(rows).toMatchObject([
    {
      row_number: '3',
      tabel: 'Wmo-clienten',
      regio: 'GM0171',
      onderwerp: 'Wmo-cliënten/Aantal',
      periode: '2024JJ00',
      waarde: 2815,
      status: 'voorlopig',
    },
    { row_number: '4', regio: 'PV24', periode: '2023HJ01', waarde: null, status: 'ontbreekt' },
  ]);
});

test('margins of an OData v3 answer become bounds', async () => {
  const text = JSON.stringify({
    'odata.metadata': 'https://dataderden.cbs.nl/ODataApi/OData/50120NED/$metadata#Cbs.OData.WebAPI.TypedDataSet',
    value: [
      {
        ID: 1,
        Leeftijd: '20300',
        Marges: 'MW00000',
        WijkenEnBuurten: 'GM0171    ',
        Perioden: '2022JJ00',
        Eenzaam_27: 48.2,
      },
      {
        ID: 2,
        Leeftijd: '20300',
        Marges: 'MOG0095',
        WijkenEnBuurten: 'GM0171    ',
        Perioden: '2022JJ00',
        Eenzaam_27: 46.1,
      },
      {
        ID: 3,
        Leeftijd: '20300',
        Marges: 'MBG0095',
        WijkenEnBuurten: 'GM0171    ',
        Perioden: '2022JJ00',
        Eenzaam_27: null,
      },
    ],
  });
  const { rows } = await readTextForTest(statline, 'antwoord.json', text);
  expect(
    rows.map((row) => [row['tabel'], row['regio'], row['dimensies'], row['marge'], row['waarde'], row['status']]),
  ).toEqual([
    ['50120NED', 'GM0171', 'Leeftijd=20300', 'waarde', 48.2, 'definitief'],
    ['50120NED', 'GM0171', 'Leeftijd=20300', 'ondergrens', 46.1, 'definitief'],
    ['50120NED', 'GM0171', 'Leeftijd=20300', 'bovengrens', null, 'ontbreekt'],
  ]);
});

test('observations of OData v4 keep the code of their measure', async () => {
  const text = JSON.stringify({
    '@odata.context': 'https://odata4.cbs.nl/CBS/86050NED/$metadata#Observations',
    value: [
      {
        Id: 0,
        Measure: 'M001342_1',
        ValueAttribute: 'None',
        Value: 2815,
        Type: 'T001',
        RegioS: 'GM0171',
        Perioden: '2021JJ00',
      },
      {
        Id: 1,
        Measure: 'M001342_2',
        ValueAttribute: 'Impossible',
        Value: null,
        Type: 'T001',
        RegioS: 'NL00',
        Perioden: '2021JJ00',
      },
    ],
  });
  const { rows } = await readTextForTest(statline, 'Observations.json', text);
  expect(rows).toMatchObject([
    {
      tabel: '86050NED',
      regio: 'GM0171',
      onderwerp: 'M001342_1',
      dimensies: 'Type=T001',
      waarde: 2815,
      status: 'definitief',
    },
    { regio: 'NL01', onderwerp: 'M001342_2', waarde: null, status: 'ontbreekt' },
  ]);
});

const coded = (row: string): string => `ID;RegioS;Perioden;Inwoners_1\r\n${row}\r\n`;

test.for([
  ['a text where a number belongs', '0;GM0171;2024JJ00;veel', 'getal', 'veel'],
  ['a period that cannot be read', '0;GM0171;24;5', 'periode', '24'],
  ['a region that does not exist', '0;Atlantis;2024JJ00;5', 'regio', 'xxxxxxxx'],
  ['a code of no region', '0;GM;2024JJ00;5', 'regio', 'GM'],
  ['a region that is a person', '0;Jan Jansen;2024JJ00;5', 'regio', 'xxx xxxxxx'],
  ['a region that is a person with an address', '0;Piet de Vries 12;2024JJ00;5', 'regio', 'xxxx xx xxxxx ##'],
  ['a region that is an address of mail', '0;jan@voorbeeld.nl;2024JJ00;5', 'regio', 'xxx@xxxxxxxxx.xx'],
  ['a region that is a BSN', '0;999900006;2024JJ00;5', 'regio', '#########'],
  ['a region that is a BSN with points', '0;9999.00.006;2024JJ00;5', 'regio', '####.##.###'],
  ['a place that no table has by this name', '0;Emmeloord;2024JJ00;5', 'regio', 'Emmeloord'],
  ['a region of the wrong layout', '0;Wijk 01;2024JJ00;5', 'regio', 'Wijk 01'],
  ['a person where a period belongs', '0;GM0171;Jan Jansen;5', 'periode', 'xxx xxxxxx'],
  ['a bare name that is several regions', '0;Flevoland;2024JJ00;5', 'regio', 'Flevoland'],
  ['a row with a cell too many', '0;GM0171;2024JJ00;5;6', 'aantal-cellen', null],
] as const)('%s is rejected', async ([, row, rule, value]) => {
  const { rows, rejects } = await readTextForTest(statline, '03759ned_TypedDataSet.csv', coded(row));
  expect(rows).toEqual([]);
  expect(rejects).toMatchObject([{ row_number: '2', rule, value_masked: value }]);
});

test('a table without a year anywhere is refused with what to do', async () => {
  const reading = readTextForTest(statline, '99999NED_TypedDataSet.csv', 'ID;RegioS;Inwoners_1\r\n0;GM0171;5\r\n');
  await expect(reading).rejects.toBeInstanceOf(Refusal);
  await expect(reading).rejects.toMatchObject({ rule: 'jaar-onbekend' });
});

test('quotes mangled by a spreadsheet refuse the file at the line', async () => {
  const text = 'ID;RegioS;Perioden;Inwoners_1\r\n0;GM0171;2024JJ00;"5""\r\n';
  await expect(readTextForTest(statline, '03759ned_TypedDataSet.csv', text)).rejects.toMatchObject({
    rule: 'aanhalingstekens',
    place: { line: 2 },
  });
});
