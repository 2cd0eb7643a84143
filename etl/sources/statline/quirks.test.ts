import { describe, expect, test } from 'vitest';
import { readTextForTest } from '../read-for-test.ts';
import { statlineCodelijst } from '../statline-codelijst/source.ts';
import { statline } from './source.ts';

/** What real files of CBS and RIVM have been seen to do, each in a small file of our own. */

const bom = '\uFEFF';
const lines = (...all: readonly string[]): string => `${all.join('\r\n')}\r\n`;
const read = (name: string, text: string) => readTextForTest(statline, name, text);
/** The figures of a file as [region, topic, period, value, status, reason]. */
const figures = async (name: string, text: string): Promise<unknown[][]> => {
  expect(statline.recognises({ fileName: name, encoding: 'utf-8', text })).toBe(true);
  const { rows, rejects } = await read(name, text);
  expect(rejects).toEqual([]);
  return rows.map((row) => ['regio', 'onderwerp', 'periode', 'waarde', 'status', 'reden'].map((column) => row[column]));
};

const observation = (Id: number, more: object) => ({
  Id,
  Measure: 'M003026',
  ValueAttribute: 'None',
  Value: null,
  StringValue: null,
  RegioS: 'GM0171',
  Perioden: `${2020 + Id}KW01`,
  ...more,
});

const clients = "Geslacht;Regio's;Perioden;Wmo-cliënten (aantal)";
const observationsCsv = (...rows: readonly string[]): string => lines('Id;Measure;Value;RegioS;Perioden', ...rows);

describe('the ways of delivery', () => {
  test('TypedDataSet as CSV: byte order mark, CRLF, no quotes, decimal point, a dropped zero, padded codes', async () => {
    const text = `${bom}${lines(
      'ID;Persoonskenmerken;Marges;RegioS;Perioden;Eenzaam_27',
      '200;T009002;MW00000;GM0171;2024JJ00;43',
      '201;T009002;MW00000;NL01  ;2024JJ00;',
    )}`;
    expect(await figures('50140NED_TypedDataSet_22092025_192544.csv', text)).toEqual([
      ['GM0171', 'Eenzaam', '2024JJ00', 43, 'definitief', null],
      // A code download is blank for every reason, so the reason is not known.
      ['NL01', 'Eenzaam', '2024JJ00', null, 'ontbreekt', null],
    ]);
  });

  test('UntypedDataSet as CSV: every cell quoted, numbers right-aligned, a dot for what is secret', async () => {
    const text = lines(
      '"ID";"Persoonskenmerken";"RegioS";"Perioden";"ErvarenGezondheidGoedZeerGoed_4"',
      '"1";"80200  ";"GM0171";"2020JJ00";"    74.5"',
      '"2";"80200  ";"GM0184";"2020JJ00";"       ."',
    );
    expect(await figures('50120NED_UntypedDataSet_01022022_101010.csv', text)).toEqual([
      ['GM0171', 'ErvarenGezondheidGoedZeerGoed', '2020JJ00', 74.5, 'definitief', null],
      ['GM0184', 'ErvarenGezondheidGoedZeerGoed', '2020JJ00', null, 'ontbreekt', 'onbekend, onbetrouwbaar of geheim'],
    ]);
  });

  test('UntypedDataSet as JSON: numbers are texts', async () => {
    const value = [{ ID: 1, RegioS: 'GM0171', Perioden: '2020JJ00', Eenzaam_27: '    48.2' }];
    expect(await figures('50120NED.json', JSON.stringify({ value }))).toEqual([
      ['GM0171', 'Eenzaam', '2020JJ00', 48.2, 'definitief', null],
    ]);
  });

  test('OData v3 TypedDataSet as JSON: the table stands in the metadata, padding in the codes', async () => {
    const document = {
      'odata.metadata': 'https://opendata.cbs.nl/ODataFeed/odata/70072ned/$metadata#Cbs.OData.WebAPI.TypedDataSet',
      value: [{ ID: 7, RegioS: 'PV24  ', Perioden: '2024KW02', TotaleBevolking_1: 450_826 }],
    };
    const { rows } = await read('antwoord.json', JSON.stringify(document));
    expect(rows).toMatchObject([{ tabel: '70072ned', regio: 'PV24', periode: '2024KW02', waarde: 450_826 }]);
  });

  test('OData v4 Observations: opaque measures, no padding, a reason for what is missing, texts are no figures', async () => {
    const value = [
      observation(0, { Value: 520 }),
      observation(1, { ValueAttribute: 'Impossible' }),
      observation(2, { ValueAttribute: 'Confidential' }),
      observation(3, { ValueAttribute: 'Unreliable' }),
      observation(4, { StringValue: '.' }),
      observation(5, { StringValue: 'Noordoostpolder' }),
    ];
    expect((await figures('86050NED_Observations.json', JSON.stringify({ value }))).map((row) => row.slice(2))).toEqual(
      [
        ['2020KW01', 520, 'definitief', null],
        ['2021KW01', null, 'ontbreekt', 'kan niet voorkomen'],
        ['2022KW01', null, 'ontbreekt', 'geheim'],
        ['2023KW01', null, 'ontbreekt', 'Unreliable'],
        ['2024KW01', null, 'ontbreekt', 'onbekend, onbetrouwbaar of geheim'],
      ],
    );
  });

  test('OData v4 Observations as CSV: columns in any order, a comma for decimals, a reason for what is missing', async () => {
    const text = `${bom}${lines(
      '"Id";"Measure";"ValueAttribute";"Value";"StringValue";"RegioS";"Perioden"',
      '0;"M001342_1";"None";2815;"";"GM0171";"2021JJ00"',
      '1;"M001342_2";"None";58,7;"";"GM0171";"2021JJ00"',
      '2;"M001342_1";"Impossible";;"";"NL00  ";"2021JJ00"',
      '3;"M001342_1";"Confidential";;"";"PV24";"2021JJ00"',
      '4;"M001342_1";"None";;".";"PV24";"2022KW01"',
      '5;"M001342_3";"None";;"Noordoostpolder";"GM0171";"2021JJ00"',
    )}`;
    const expected = [
      ['GM0171', 'M001342_1', '2021JJ00', 2815, 'definitief', null],
      ['GM0171', 'M001342_2', '2021JJ00', 58.7, 'definitief', null],
      ['NL01', 'M001342_1', '2021JJ00', null, 'ontbreekt', 'kan niet voorkomen'],
      ['PV24', 'M001342_1', '2021JJ00', null, 'ontbreekt', 'geheim'],
      ['PV24', 'M001342_1', '2022KW01', null, 'ontbreekt', 'onbekend, onbetrouwbaar of geheim'],
    ];
    expect(await figures('86050NED_Observations.csv', text)).toEqual(expected);
    const turned = lines(
      'Regio in beeld',
      'Perioden;RegioS;Value;Measure',
      '2021JJ00;GM0171;2815;M001342_1',
      '2021JJ00;NL01;.;M001342_1',
      'Bron: CBS;;;',
    );
    expect(await figures('86050NED_Observations.csv', turned)).toEqual([
      expected[0],
      ['NL01', 'M001342_1', '2021JJ00', null, 'ontbreekt', 'onbekend, onbetrouwbaar of geheim'],
    ]);
  });

  test('OData v4 Observations as R writes them: NA, 1e+05, and labels, days and units beside the codes', async () => {
    const text = lines(
      'Id,Measure,MeasureLabel,ValueAttribute,Value,WijkenEnBuurten,WijkenEnBuurtenLabel,Perioden,Perioden_Date,Perioden_freq,unit',
      '1,T001036,Aantal inwoners,None,1e+05,GM0171,Noordoostpolder,2024JJ00,2024-01-01,Y,aantal',
      '2,T001036,Aantal inwoners,Impossible,NA,WK017101,Emmeloord,2024JJ00,2024-01-01,Y,aantal',
    );
    const { rows, rejects } = await read('85984NED.csv', text);
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([
      { tabel: '85984NED', regio: 'GM0171', onderwerp: 'T001036', dimensies: '', waarde: 100_000 },
      { regio: 'WK017101', waarde: null, reden: 'kan niet voorkomen' },
    ]);
  });

  test('OData v4 Observations as CSV: a spreadsheet that rounded a large figure is no number; a cell too many is told', async () => {
    const text = observationsCsv('1;M1;1E+05;GM0171;2024JJ00', '2;M1;5;GM0171;2024JJ00;', '3;M1;5;GM0171;2023JJ00');
    const { rows, rejects } = await read('85984NED.csv', text);
    expect(rows).toMatchObject([{ row_number: '4', waarde: 5 }]);
    expect(rejects).toMatchObject([
      { row_number: '2', rule: 'getal', value_masked: '1E+05' },
      { row_number: '3', rule: 'aantal-cellen' },
    ]);
  });

  test.for([
    ['2.815', 2.815, 2815],
    ['2,815', 2815, 2.815],
  ] as const)('OData v4 Observations as CSV: %s alone may be two numbers', async ([value, point, comma]) => {
    const name = '86050NED_Observations.csv';
    const text = observationsCsv(`1;M1;${value};GM0171;2024JJ00`);
    await expect(read(name, text)).rejects.toMatchObject({
      rule: 'getal-onduidelijk',
      place: { line: 2, column: 'Value' },
    });
    for (const [told, figure] of [
      ['point', point],
      ['comma', comma],
    ] as const)
      expect((await readTextForTest(statline, name, text, told)).rows).toMatchObject([{ waarde: figure }]);
    // Another figure of the same file settles it.
    const settled = observationsCsv(`1;M1;${value};GM0171;2024JJ00`, `2;M2;12${value[1]}5;GM0171;2024JJ00`);
    expect((await read(name, settled)).rows[0]).toMatchObject({ waarde: 2.815 });
  });

  test('OData v4 Observations as CSV without a region and a period say what to do', async () => {
    const text = lines('Id;Measure;ValueAttribute;Value;Geslacht', '1;M1;None;5;T001038');
    expect(statline.recognises({ fileName: 'a.csv', encoding: 'utf-8', text })).toBe(true);
    await expect(read('86050NED_Observations.csv', text)).rejects.toMatchObject({
      rule: 'statline-waarnemingen',
      remedy: expect.stringContaining('RegioS of WijkenEnBuurten en Perioden'),
    });
  });

  test('a list of codes of v4 as CSV', async () => {
    const text = lines(
      '"Identifier";"Index";"Title";"Description";"MeasureGroupId";"DataType";"Unit"',
      '"T001036";1;"Aantal inwoners";"De bevolking',
      'op 1 januari; afgerond";"M000352";"Long";"aantal"',
    );
    const name = '85984NED_MeasureCodes.csv';
    expect(statline.recognises({ fileName: name, encoding: 'utf-8', text })).toBe(false);
    expect(statlineCodelijst.recognises({ fileName: name, encoding: 'utf-8', text })).toBe(true);
    expect((await readTextForTest(statlineCodelijst, name, text)).rows).toMatchObject([
      { lijst: '85984NED_MeasureCodes', code: 'T001036', titel: 'Aantal inwoners', ouder: 'M000352' },
    ]);
  });

  test.for([
    ['71488NED_MeasureCodes', { Identifier: 'T001036', Title: 'Aantal inwoners', MeasureGroupId: 'M000352' }],
    ['71488NED_RegioSCodes', { Identifier: 'GM0171', Title: 'Noordoostpolder', DimensionGroupId: 'GM' }],
    ['71488NED_PeriodenCodes', { Identifier: '2024JJ00', Title: '2024', Status: 'Voorlopig' }],
    ['84799NED_WijkenEnBuurten', { Key: 'WK017101  ', Title: 'Emmeloord', Municipality: 'GM0171' }],
    ['84799NED_DataProperties', { ID: 2, Type: 'Topic', Key: 'WmoClienten_89', Title: 'Wmo-cliënten', ParentID: 1 }],
    ['70072ned_TableInfos', { ID: 0, Title: 'Regionale kerncijfers', Identifier: '70072ned', Modified: '2025-01-01' }],
    ['70072ned_Marges', { Key: 'MW00000', Title: 'Waarde', Description: '', CategoryGroupID: null }],
  ] as const)('a list of codes in a file of its own: %s', async ([name, entry]) => {
    const text = JSON.stringify({ value: [entry] });
    expect(statline.recognises({ fileName: `${name}.json`, encoding: 'utf-8', text })).toBe(false);
    expect(statlineCodelijst.recognises({ fileName: `${name}.json`, encoding: 'utf-8', text })).toBe(true);
    const { rows } = await readTextForTest(statlineCodelijst, `${name}.json`, text);
    const code = 'Key' in entry ? entry.Key.trim() : entry.Identifier;
    expect(rows).toMatchObject([{ lijst: name, code, titel: entry.Title }]);
  });

  test.for([
    ['v3: CategoryGroups', { ID: 12, DimensionKey: 'RegioS', Title: 'Gemeenten', ParentID: 3 }, '12', '3'],
    ['v4: MeasureGroups', { Id: 'M000352', Index: 1, Title: 'Bevolking', ParentId: null }, 'M000352', null],
    ['v4: RegioSGroups', { Id: 'GM', Index: 1, Title: 'Gemeenten', ParentId: 'NL' }, 'GM', 'NL'],
  ] as const)('the groups of a list of codes are a list too, %s', async ([, entry, code, parent]) => {
    const text = JSON.stringify({ value: [entry] });
    const sample = { fileName: 'groepen.json', encoding: 'utf-8' as const, text };
    expect([statline.recognises(sample), statlineCodelijst.recognises(sample)]).toEqual([false, true]);
    const { rows } = await readTextForTest(statlineCodelijst, 'groepen.json', text);
    expect(rows).toMatchObject([{ code, titel: entry.Title, ouder: parent }]);
  });

  test('JSON is known by what stands in it, not by the name of its file', async () => {
    const value = [{ ID: 1, RegioS: 'GM0171', Perioden: '2020JJ00', Eenzaam_27: 48.2 }];
    expect(await figures('50120NED_antwoord', JSON.stringify({ value }))).toEqual([
      ['GM0171', 'Eenzaam', '2020JJ00', 48.2, 'definitief', null],
    ]);
    const list = JSON.stringify({ value: [{ Key: 'GM0171', Title: 'Noordoostpolder' }] });
    expect((await readTextForTest(statlineCodelijst, 'RegioS.txt', list)).rows).toMatchObject([{ code: 'GM0171' }]);
  });

  test('a label download: quoted names, groups above the topic, decimal comma, a byte order mark', async () => {
    const text = `${bom}${lines(
      '"Regio\'s";"Perioden";"Bevolking/Particuliere huishoudens/Gemiddelde grootte (aantal)"',
      '"Noordoostpolder";"2024";2,31',
      '"Utrecht (gemeente)";"2024";2,05',
    )}`;
    expect(await figures('Regionale_kerncijfers_Nederland_11122025_133649.csv', text)).toEqual([
      ['GM0171', 'Bevolking/Particuliere huishoudens/Gemiddelde grootte', '2024JJ00', 2.31, 'definitief', null],
      ['GM0344', 'Bevolking/Particuliere huishoudens/Gemiddelde grootte', '2024JJ00', 2.05, 'definitief', null],
    ]);
  });

  test.for(['"Bron: CBS"', 'Bron: CBS;;', '© CBS'])(
    'a label download "volgens tabel": lines with titles above the header and %s below',
    async (last) => {
      const text = lines(
        '"Wmo-cliënten; type maatwerkvoorziening, regio"',
        '',
        '"Regio\'s";"Perioden";"Wmo-cliënten (aantal)"',
        '"Noordoostpolder";"2024*";2815',
        last,
      );
      expect(await figures('Wmo_clienten_01022026_101010.csv', text)).toEqual([
        ['GM0171', 'Wmo-cliënten', '2024JJ00', 2815, 'voorlopig', null],
      ]);
    },
  );

  test.for([
    ['a row that begins as the source line does', '"Bron: CBS19";"2023";2715', '3'],
    ['the row below a source line', '"Bron: CBS"', '4'],
  ] as const)('%s is told, and no figure is lost without a word', async ([, line, row]) => {
    const text = lines(
      '"Regio\'s";"Perioden";"Wmo-cliënten (aantal)"',
      '"Noordoostpolder";"2024*";2815',
      line,
      '"Noordoostpolder";"2022";2615',
    );
    const { rows, rejects } = await read('Wmo_clienten_01022026_101010.csv', text);
    expect(rejects).toMatchObject([{ row_number: row }]);
    expect(rows).toHaveLength(row === '3' ? 2 : 1);
  });

  test('a cell over lines refuses the file, in a row of whatever width, in a title above it and in a source below it', async () => {
    const name = 'Wmo_clienten_01022026_101010.csv';
    const swallowed = lines(
      clients,
      'Totaal;Urk;2024;1',
      '"Mannen;Urk;2024;2',
      'Vrouwen;Urk;2024;3',
      'Anders";Urk;2024;4',
    );
    await expect(read(name, swallowed)).rejects.toMatchObject({ rule: 'aanhalingsteken', place: { line: 3 } });
    const begin = 'Totaal;Urk;2024;1';
    const cases = {
      'two rows and a cell too few': [3, clients, begin, 'Mannen;"Urk;2024;2', 'Vrouwen";Urk;2024;3', begin],
      'a text of one cell': [3, clients, begin, '"Mannen\nen vrouwen";Urk;2024;1'],
      'the header with its rows': [1, '"Titel', clients, begin, 'einde"', clients, begin],
      'rows below the source': [4, clients, begin, begin, '"Bron: CBS', begin, '"'],
    } as const;
    for (const [what, [line, ...content]] of Object.entries(cases))
      await expect(read(name, lines(...content)), what).rejects.toMatchObject({
        rule: 'aanhalingsteken',
        place: { line },
      });
  });

  test('a row below a source line is told whatever its width, and a text there is no row', async () => {
    const row = '"Noordoostpolder";"2022";2615';
    const all = [
      '"Noordoostpolder";"2024*";2815',
      '"Bron: CBS"',
      'De cijfers zijn voorlopig; zie daar',
      `${row};7`,
      row,
    ];
    const text = lines('"Regio\'s";"Perioden";"Wmo-cliënten (aantal)"', ...all);
    const { rows, rejects, notes } = await read('Wmo_clienten_01022026_101010.csv', text);
    expect(notes.join('\n')).toContain('Onder de tabel staat 1 regel');
    expect(rows).toMatchObject([{ row_number: '2', waarde: 2815 }]);
    expect(rejects).toMatchObject([5, 6].map((at) => ({ row_number: String(at), rule: 'onder-de-bron' })));
  });

  test('OData v4 Observations as CSV: rows below a source line are never passed over as if they were a text', async () => {
    const text = observationsCsv(
      '1;M1;5;GM0171;2024JJ00',
      'Bron: CBS',
      '',
      'De cijfers zijn voorlopig; zie de toelichting; nader bepaald',
      '2;M1;6;GM0171;2023JJ00',
    );
    const told = { rule: 'onder-de-bron', place: { line: 8 } };
    await expect(read('85984NED.csv', `"Jeugdzorg\r\nper gemeente"\r\n${text}`)).rejects.toMatchObject(told);
  });

  test('a label download "volgens tabel": topics and periods side by side, units below them', async () => {
    const text = `${bom}${lines(
      '"Indicatoren jeugdzorg in natura; gemeenten"',
      '""',
      '"";"Onderwerp";"Met verblijf (%)";"Met verblijf (%)";"Met bescherming (%)";"Met bescherming (%)"',
      '"";"Perioden";"2023";"2024*";"2023";"2024*"',
      '"Geslacht";"Regio\'s";"%";"%";"%";"%"',
      '"Totaal";"Noordoostpolder";8,8;9,1;.;1,2',
      '"Totaal";"Flevoland (PV)";9,1;;1,4;1,3',
      '"Bron: CBS"',
    )}`;
    const found = await figures('Indicatoren_jeugdzorg_01022026_101010.csv', text);
    expect(found).toEqual([
      ['GM0171', 'Met verblijf', '2023JJ00', 8.8, 'definitief', null],
      ['GM0171', 'Met verblijf', '2024JJ00', 9.1, 'voorlopig', null],
      ['GM0171', 'Met bescherming', '2023JJ00', null, 'ontbreekt', 'onbekend, onbetrouwbaar of geheim'],
      ['GM0171', 'Met bescherming', '2024JJ00', 1.2, 'voorlopig', null],
      ['PV24', 'Met verblijf', '2023JJ00', 9.1, 'definitief', null],
      ['PV24', 'Met verblijf', '2024JJ00', null, 'ontbreekt', 'kan niet voorkomen, of is er nog niet'],
      ['PV24', 'Met bescherming', '2023JJ00', 1.4, 'definitief', null],
      ['PV24', 'Met bescherming', '2024JJ00', 1.3, 'voorlopig', null],
    ]);
    const { rows } = await read('Indicatoren_jeugdzorg_01022026_101010.csv', text);
    expect(new Set(rows.map((row) => row['dimensies']))).toEqual(new Set(['Geslacht=Totaal']));
  });

  test.for([
    [
      'with regions below each other',
      ['"Onderwerp";"Inwoners"', '"Perioden";"2024"', '"Regio\'s";"aantal"', '"Urk";22000'],
    ],
    [
      'with periods below each other',
      ['"Onderwerp";"Inwoners"', '"Regio\'s";"Urk"', '"Perioden";"aantal"', '"2024";22000'],
    ],
  ] as const)('the same with one column of labels, %s', async ([, text]) => {
    expect(await figures('Inwoners_01022026_101010.csv', lines('"Inwoners"', ...text))).toEqual([
      ['GM0184', 'Inwoners', '2024JJ00', 22_000, 'definitief', null],
    ]);
  });

  test.for([
    ['LF and no byte order mark', '\n', ';'],
    ['tabs in a file named .csv', '\r\n', '\t'],
    ['commas', '\n', ','],
  ] as const)('saved again from a spreadsheet: %s', async ([, end, delimiter]) => {
    const text = ['ID;RegioS;Perioden;Inwoners_1', '0;GM0171;2024JJ00;50.8', ''].join(end).replaceAll(';', delimiter);
    expect((await figures('70072ned.csv', text)).map((row) => row[3])).toEqual([50.8]);
  });

  test('saved again from a spreadsheet: with other names above the regions and periods', async () => {
    expect(await figures('70072ned.csv', lines('gemeente;jaar;inwoners', 'Utrecht;2024;374411'))).toEqual([
      ['GM0344', 'inwoners', '2024JJ00', 374_411, 'definitief', null],
    ]);
  });

  test('saved again from a spreadsheet: mangled quotes refuse the file at the line', async () => {
    const text = lines('"Regio\'s";"Perioden";"Inwoners (aantal)"', '"Urk";"2024";5', '""Urk";"2023";5');
    await expect(read('Inkomen_KAPOT_AANGEHAALD.csv', text)).rejects.toMatchObject({
      rule: 'aanhalingstekens',
      place: { line: 3 },
    });
  });
});

describe('columns', () => {
  test.for([
    ['50120NED', 'Eenzaam_27', 'Eenzaam'],
    ['50120NED', 'Eenzaam_28', 'Eenzaam'],
    ['84799NED', 'WmoClienten_89', 'WmoClienten'],
    ['85039NED', 'WmoClienten_93', 'WmoClienten'],
    ['84799NED', 'k_0Tot15Jaar_8', '0Tot15Jaar'],
    ['86088NED', 'NettoArbeidsparticipatie_24', 'NettoArbeidsparticipatie'],
  ] as const)(
    'the number behind a name is a place in one version of the table: %s %s',
    async ([table, column, topic]) => {
      const text = lines(`ID;RegioS;Perioden;${column}`, '0;GM0171;2022JJ00;5');
      expect((await figures(`${table}_TypedDataSet.csv`, text)).map((row) => row[1])).toEqual([topic]);
    },
  );

  test('columns that describe a region are no figures', async () => {
    const text = lines(
      'ID;WijkenEnBuurten;Gemeentenaam_1;SoortRegio_2;Codering_3;AantalInwoners_5',
      '0;WK017101  ;Noordoostpolder                         ;Wijk      ;WK017101  ;26055',
    );
    expect(await figures('84799NED_TypedDataSet.csv', text)).toEqual([
      ['WK017101', 'AantalInwoners', '2020JJ00', 26_055, 'definitief', null],
    ]);
  });

  test('two topics of one name in different groups stay two', async () => {
    const text = lines('ID;RegioS;Perioden;Totaal_1;Totaal_7', '0;GM0171;2022JJ00;5;6');
    expect((await figures('82015NED_TypedDataSet.csv', text)).map((row) => [row[1], row[3]])).toEqual([
      ['Totaal', 5],
      ['Totaal_7', 6],
    ]);
  });
});

describe('codes of regions', () => {
  test.for([
    ['NL01  ', 'NL01'],
    ['NL00      ', 'NL01'],
    ['NL00', 'NL01'],
    ['GM0171', 'GM0171'],
    ['GM0171    ', 'GM0171'],
    ['GM0171      ', 'GM0171'],
    ['PV24  ', 'PV24'],
    ['GG2209', 'GG2209'],
    ['BU05990504  ', 'BU05990504'],
    ['WK0363A0', 'WK0363A0'],
    ['BU0363AF00', 'BU0363AF00'],
    ['Noordoostpolder                         ', 'GM0171'],
    ['Flevoland (PV)', 'PV24'],
    ['GGD Flevoland (GG)', 'GG2209'],
    ['Groningen (gemeente)', 'GM0014'],
    ["'s-Gravenhage (gemeente)", 'GM0518'],
  ] as const)('%s is %s', async ([written, code]) => {
    const text = lines('ID;RegioS;Perioden;Inwoners_1', `0;${written};2022JJ00;5`);
    expect((await figures('03759ned_TypedDataSet.csv', text)).map((row) => row[0])).toEqual([code]);
  });

  test.for(['Flevoland', 'Flevolant (PV)', 'GGD Atlantis (GG)', 'Utrecht', '171'])(
    '%s is never taken for a region that it may not be',
    async (written) => {
      const text = lines('ID;RegioS;Perioden;Inwoners_1', `0;${written};2022JJ00;5`);
      const { rows, rejects } = await read('03759ned_TypedDataSet.csv', text);
      expect(rows).toEqual([]);
      expect(rejects).toMatchObject([{ rule: 'regio', value_masked: written }]);
    },
  );

  test('a COROP area, landsdeel, jeugdregio or region of Veilig Thuis is kept under its own label, and told', async () => {
    const others = ['Flevoland (CR)', 'Noord-Nederland (LD)', 'Flevoland (JZ)', 'Flevoland (VT)', 'Flevoland (VR)'];
    const text = lines(
      '"Regio\'s";"Perioden";"Jongeren met jeugdhulp (%)"',
      ...others.map((region) => `"${region}";"2024*";.`),
      '"Flevoland (PV)";"2024*";12,5',
      '"Noordoostpolder";"2024*";11,1',
    );
    const { rows, rejects, notes } = await read('85098NED.csv', text);
    expect(rejects).toEqual([]);
    expect(rows.map((row) => row['regio'])).toEqual([...others, 'PV24', 'GM0171']);
    expect(notes).toEqual([
      '5 rijen gaan over een ander soort gebied, zoals een COROP-gebied of landsdeel. Daar maken we geen cijfers van.',
    ]);
  });

  test('a label download of wijken and buurten: the code beside the name, padded to 10, is the region', async () => {
    const text = `${bom}${lines(
      '"Wijken en buurten";"Regioaanduiding/Gemeentenaam (naam)";"Regioaanduiding/Soort regio (omschrijving)";"Regioaanduiding/Codering (code)";"Bevolking/Aantal inwoners (aantal)"',
      '"Nederland";"Nederland                               ";"Land      ";"NL00      ";17407585',
      '"Emmeloord";"Noordoostpolder                         ";"Wijk      ";"WK017101  ";26055',
    )}`;
    const name = 'Kerncijfers_wijken_en_buurten_2020_01022026_101010.csv';
    expect(await figures(name, text)).toEqual([
      ['NL01', 'Bevolking/Aantal inwoners', '2020JJ00', 17_407_585, 'definitief', null],
      ['WK017101', 'Bevolking/Aantal inwoners', '2020JJ00', 26_055, 'definitief', null],
    ]);
    expect((await read(name, text)).rows).toMatchObject([{ tabel: '84799NED', dimensies: '' }, { tabel: '84799NED' }]);
  });

  test('a gemeente that no longer exists: its empty row is left out with the reason, its older figures are not', async () => {
    const text = lines(
      'ID;RegioS;Perioden;Inwoners_1',
      '0;GM0738;2018JJ00;12956',
      '1;GM0738;2025JJ00;',
      '2;GM0171;2025JJ00;50788',
    );
    const { rows, rejects } = await read('70072ned_TypedDataSet.csv', text);
    expect(rows.map((row) => row['waarde'])).toEqual([12_956, 50_788]);
    expect(rejects).toMatchObject([{ rule: 'opgeheven-gemeente', row_number: '3' }]);
  });
});

describe('periods', () => {
  test('half years and quarters stay beside the year and are not added to it', async () => {
    const text = lines(
      '"Regio\'s";"Perioden";"Jongeren met jeugdhulp (%)"',
      '"Flevoland (PV)";"1e halfjaar 2023*";10,3',
      '"Flevoland (PV)";"2e halfjaar 2023*";10,5',
      '"Flevoland (PV)";"2023";12,5',
      '"Flevoland (PV)";"2022**";12,4',
    );
    expect((await figures('Indicatoren_jeugdzorg.csv', text)).map((row) => row.slice(2, 5))).toEqual([
      ['2023HJ01', 10.3, 'voorlopig'],
      ['2023HJ02', 10.5, 'voorlopig'],
      ['2023JJ00', 12.5, 'definitief'],
      ['2022JJ00', 12.4, 'nader voorlopig'],
    ]);
  });

  test.for(['2020JJ00', '2024KW04', '2024MM12', '2024HJ02', '2023SJ00'])('%s is kept as it is', async (period) => {
    const text = lines('ID;RegioS;Perioden;Inwoners_1', `0;GM0171;${period};5`);
    expect((await figures('03759ned_TypedDataSet.csv', text)).map((row) => row[2])).toEqual([period]);
  });
});

describe('missing marks', () => {
  test.for([
    ['', 'kan niet voorkomen, of is er nog niet'],
    ['.', 'onbekend, onbetrouwbaar of geheim'],
    ['x', 'geheim'],
    ['-', 'nihil'],
    ['?', null],
    ['n.n.b.', 'nog niet bekend'],
    ['n.v.t.', 'niet van toepassing'],
  ] as const)('%s in a label download is missing and never 0', async ([mark, reason]) => {
    const text = lines(
      '"Regio\'s";"Perioden";"Inwoners (aantal)"',
      '"Urk";"2023";5',
      '"Urk";"2024";.',
      `"Noordoostpolder";"2024";${mark}`,
    );
    expect((await figures('Inwoners.csv', text)).at(-1)).toEqual([
      'GM0171',
      'Inwoners',
      '2024JJ00',
      null,
      'ontbreekt',
      reason,
    ]);
  });
});

test.for([
  ['"Regio\'s";"Perioden";"Inwoners (aantal)"', '"Urk";"2023";5', '"Urk";"2024";'],
  ['"Inwoners"', '"Onderwerp";"Inwoners"', '"Perioden";"2024"', '"Regio\'s";"aantal"', '"Almere";5', '"Urk";'],
] as const)('a download "zonder statistische symbolen" is blank for every reason, so none is told: %s', async (all) => {
  expect((await figures('Inwoners.csv', lines(...all))).at(-1)).toEqual([
    'GM0184',
    'Inwoners',
    '2024JJ00',
    null,
    'ontbreekt',
    null,
  ]);
});

describe('numbers that could be two things', () => {
  test.for([
    ['a point per thousand, as the web page shows it', 'Inwoners.csv', '1.284.680'],
    ['a decimal point where the file has commas', 'Inwoners.csv', '12.5'],
  ] as const)('%s is rejected, not guessed', async ([, name, number]) => {
    const text = lines(
      '"Regio\'s";"Perioden";"Inwoners (aantal)"',
      '"Urk";"2023";5',
      `"Noordoostpolder";"2024";${number}`,
    );
    const { rows, rejects } = await read(name, text);
    expect(rows).toHaveLength(1);
    expect(rejects).toMatchObject([{ rule: 'getal', value_masked: number }]);
  });
});

test('a label download in which every number has points per thousand is known, and refused for its numbers', async () => {
  const text = lines(
    '"Regio\'s";"Perioden";"Inwoners (aantal)"',
    '"Nederland";"2024";17.942.942',
    '"Urk";"2024";21.227',
  );
  expect(statline.recognises({ fileName: 'Inwoners.csv', encoding: 'utf-8', text })).toBe(true);
  const { rows, rejects } = await read('Inwoners.csv', text);
  expect(rows).toEqual([]);
  expect(rejects.map((reject) => [reject['rule'], reject['value_masked']])).toEqual([
    ['getal', '17.942.942'],
    ['getal', '21.227'],
  ]);
});

describe('the name of a file', () => {
  const text = lines('"Regio\'s";"Inwoners (aantal)"', '"Urk";5');
  const unknown = expect.stringContaining('Van welke tabel dit bestand is, is niet te zien.');

  test.for([
    ['Iets_anders_2024.csv', 'Iets_anders_2024', [unknown, expect.stringContaining('uit de bestandsnaam: 2024.')]],
    ['86050NED_2024.csv', '86050NED', [expect.stringContaining('uit de bestandsnaam: 2024.')]],
    ['85984NED.csv', '85984NED', []],
    ['Kerncijfers_wijken_en_buurten_2024_01022026_101010 (1).csv', '85984NED', []],
  ] as const)('%s: what it is known by is told', async ([name, table, notes]) => {
    const found = await read(name, text);
    expect(found.rows).toMatchObject([{ tabel: table, periode: '2024JJ00' }]);
    expect(found.notes).toEqual(notes);
  });
});

test('a minus sign (U+2212) in front of a figure is a minus', async () => {
  const text = lines('ID;RegioS;Perioden;Saldo_1', '0;GM0171;2022JJ00;\u22125.5');
  expect((await figures('03759ned_TypedDataSet.csv', text)).map((row) => row[3])).toEqual([-5.5]);
});

describe('a file that was edited or damaged', () => {
  const label = ['"Perioden";"Regio\'s";"Clienten (aantal)";"Per 1 000 (per 1 000 inwoners)"'];

  test('a damaged number in the first row does not make its topic a dimension', async () => {
    const rows = ['"2015";"Urk";20x0;50,5', '"2016";"Urk";2001;51,5', '"2017";"Urk";2002;.'];
    const found = await read('Wmo.csv', lines(...label, ...rows));
    expect(found.rejects).toMatchObject([{ row_number: '2', column_name: 'Clienten', value_masked: '20x0' }]);
    expect(found.rows.map(({ onderwerp, dimensies, waarde }) => [onderwerp, dimensies, waarde])).toEqual([
      ['Per 1 000', '', 50.5],
      ['Clienten', '', 2001],
      ['Per 1 000', '', 51.5],
      ['Clienten', '', 2002],
      ['Per 1 000', '', null],
    ]);
  });

  test('line ends of two kinds: no row is taken into the one above it', async () => {
    const text = `${label[0]}\r\n"2015";"Urk";2000;50,5\n"2016";"Urk";2001;51,5\r\n`;
    const { rows, rejects } = await read('Wmo.csv', text);
    expect(rejects).toEqual([]);
    expect(rows.map(({ waarde }) => waarde)).toEqual([2000, 50.5, 2001, 51.5]);
  });
});

describe('intervals', () => {
  test.for([
    ['MW00000', 'waarde'],
    ['MOG0095', 'ondergrens'],
    ['MBG0095', 'bovengrens'],
  ] as const)('%s is the %s', async ([code, margin]) => {
    const text = lines('ID;Leeftijd;Marges;RegioS;Perioden;Eenzaam_27', `0;20300;${code};GM0171;2022JJ00;48.2`);
    const { rows } = await read('50150NED_TypedDataSet.csv', text);
    expect(rows).toMatchObject([{ marge: margin, dimensies: 'Leeftijd=20300' }]);
  });
});
