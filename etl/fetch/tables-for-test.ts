import type { JsonObject } from '../readers/json-value.ts';
import type { ServedTable } from './service-for-test.ts';

/** Small tables of our own in the shapes of CBS; the figures mean nothing. */

const property = (ID: number, Type: string, Key: string, Title: string): JsonObject => ({
  'odata.type': `Cbs.OData.${Type}`,
  ID,
  Position: ID,
  ParentID: null,
  Type,
  Key,
  Title,
  Description: '',
  Unit: Type === 'Topic' ? 'aantal' : null,
});

const entry = (Key: string, Title: string, more: JsonObject = {}): JsonObject => ({
  Key,
  Title,
  Description: '',
  ...more,
});

const regions = [
  entry('NL01  ', 'Nederland'),
  entry('PV24  ', 'Flevoland (PV)'),
  entry('GG2209', 'GGD Flevoland (GG)'),
  entry('GM0034', 'Almere'),
  entry('GM0171', 'Noordoostpolder'),
];

const periods = [
  entry('2023JJ00', '2023', { Status: 'Definitief' }),
  entry('2024JJ00', '2024*', { Status: 'Voorlopig' }),
];

export const modified = '2026-03-05T02:00:00';

/** Persons in households by age (71488ned): 100 and 90 (in private households) more than the number of the row. */
export const households = (): ServedTable => {
  const rows: JsonObject[] = [];
  for (const RegioS of regions.map(({ Key }) => Key))
    for (const Perioden of ['2023JJ00', '2024JJ00'])
      for (const Leeftijd of ['10000', '71600', '71700', '71800', '71900', '22000'])
        rows.push({
          ID: rows.length,
          Geslacht: 'T001038',
          Leeftijd,
          RegioS,
          Perioden,
          TotaalPersonenInHuishoudens_1: 100 + rows.length,
          TotaalInParticuliereHuishoudens_2: 90 + rows.length,
          Alleenstaand_4: null,
        });
  return {
    TableInfos: [{ ID: 0, Title: 'Personen in huishoudens naar leeftijd en geslacht', Modified: modified }],
    DataProperties: [
      property(0, 'Dimension', 'Geslacht', 'Geslacht'),
      property(1, 'Dimension', 'Leeftijd', 'Leeftijd'),
      property(2, 'GeoDimension', 'RegioS', "Regio's"),
      property(3, 'TimeDimension', 'Perioden', 'Perioden'),
      property(4, 'TopicGroup', '', 'Personen'),
      property(5, 'Topic', 'TotaalPersonenInHuishoudens_1', 'Totaal personen in huishoudens'),
      property(6, 'Topic', 'TotaalInParticuliereHuishoudens_2', 'Totaal in particuliere huishoudens'),
      property(7, 'Topic', 'Alleenstaand_4', 'Alleenstaand'),
    ],
    Geslacht: [entry('T001038', 'Totaal mannen en vrouwen')],
    Leeftijd: ['10000', '71600', '71700', '71800', '71900', '22000'].map((Key) => entry(Key, Key)),
    RegioS: regions,
    Perioden: periods,
    TypedDataSet: rows,
  };
};

/** Youth care over OData v4 (85098NED): 9,5% of Noordoostpolder has youth care in 2024, of whom 8,8% with verblijf. */
export const youthCare = (): ServedTable => ({
  Properties: [{ Identifier: '85098NED', Title: 'Indicatoren jeugdzorg in natura; gemeenten', Modified: modified }],
  MeasureCodes: [
    { Identifier: 'A045561', Title: 'Jongeren met jeugdhulp in natura', DataType: 'Double', Unit: '%' },
    { Identifier: 'A045562', Title: 'Jongeren met jeugdhulp met verblijf', DataType: 'Double', Unit: '%' },
    { Identifier: 'A045563', Title: 'Jongeren met jeugdbescherming', DataType: 'Double', Unit: '%' },
  ],
  Dimensions: [
    { Identifier: 'RegioS', Title: "Regio's", Kind: 'GeoDimension' },
    { Identifier: 'Perioden', Title: 'Perioden', Kind: 'TimeDimension' },
  ],
  RegioSCodes: [
    { Identifier: 'NL01', Title: 'Nederland', DimensionGroupId: 'NL' },
    { Identifier: 'PV24', Title: 'Flevoland (PV)', DimensionGroupId: 'PV' },
    { Identifier: 'GM0171', Title: 'Noordoostpolder', DimensionGroupId: 'GM' },
  ],
  PeriodenCodes: [
    { Identifier: '2024JJ00', Title: '2024', Status: 'Voorlopig' },
    { Identifier: '2024HJ01', Title: '1e halfjaar 2024', Status: 'Voorlopig' },
  ],
  Observations: ['NL01', 'PV24', 'GM0171'].flatMap((RegioS, order): JsonObject[] => [
    observation(order * 4, 'A045561', RegioS, '2024JJ00', 9.5),
    observation(order * 4 + 1, 'A045562', RegioS, '2024JJ00', RegioS === 'GM0171' ? 8.8 : 9.1),
    observation(order * 4 + 2, 'A045563', RegioS, '2024JJ00', 1.2),
    { ...observation(order * 4 + 3, 'A045562', RegioS, '2024HJ01', null), ValueAttribute: 'Confidential' },
  ]),
});

const observation = (
  Id: number,
  Measure: string,
  RegioS: string,
  Perioden: string,
  Value: number | null,
): JsonObject => ({
  Id,
  Measure,
  ValueAttribute: 'None',
  Value,
  RegioS,
  Perioden,
});

/** Raw Iv3 of 2023 (45063NED): Noordoostpolder corrected its first placement, Urk did not, Almere delivered nothing. */
export const rawIv3 = (): ServedTable => ({
  TableInfos: [{ ID: 0, Title: 'Gemeenten 2023 onbewerkte Iv3-data', Modified: modified }],
  DataProperties: [
    property(0, 'Dimension', 'TaakveldBalanspost', 'Taakveld/Balanspost'),
    property(1, 'Dimension', 'Categorie', 'Categorie'),
    property(2, 'GeoDimension', 'Gemeenten', 'Gemeenten'),
    property(3, 'Dimension', 'Verslagsoort', 'Verslagsoort'),
    property(4, 'Topic', 'k_1ePlaatsing_1', '1e plaatsing'),
    property(5, 'Topic', 'k_2ePlaatsing_2', '2e plaatsing'),
  ],
  TaakveldBalanspost: ['5.3   ', '6.3   ', '7.1   ', 'A111  '].map((Key) => entry(Key, Key)),
  Categorie: ['L1.1    ', 'B3.8    '].map((Key) => entry(Key, Key)),
  Gemeenten: [entry('GM0034   ', 'Almere'), entry('GM0171   ', 'Noordoostpolder'), entry('GM0184   ', 'Urk')],
  Verslagsoort: [entry('2023X000', 'Begroting'), entry('2023X004', '4e kwartaal'), entry('2023X005', 'Jaarrekening')],
  TypedDataSet: [
    iv3Line(0, '6.3   ', 'L1.1    ', 'GM0171   ', '2023X005', 21_800, 21_900),
    iv3Line(1, '6.3   ', 'B3.8    ', 'GM0171   ', '2023X005', 15_456, 15_456),
    iv3Line(2, '6.3   ', 'L1.1    ', 'GM0184   ', '2023X005', 4000.5, null),
    iv3Line(3, '6.3   ', 'L1.1    ', 'GM0034   ', '2023X005', null, null),
    iv3Line(4, '5.3   ', 'L1.1    ', 'GM0171   ', '2023X005', 7, 7),
    iv3Line(5, '6.3   ', 'L1.1    ', 'GM0171   ', '2023X004', 8, 8),
    iv3Line(6, 'A111  ', 'L1.1    ', 'GM0171   ', '2023X005', 9, 9),
  ],
});

/** Iv3 by size of gemeenten (84413NED), the regions under a name of their own: 1,200 for 50,000 residents and more. */
export const bySize = (): ServedTable => ({
  TableInfos: [{ ID: 0, Title: 'Gemeenterekeningen; taakvelden, gemeentegrootteklasse, regio', Modified: modified }],
  DataProperties: [
    property(0, 'Dimension', 'Taakvelden', 'Taakvelden'),
    property(1, 'Dimension', 'GemeentegrootteklasseRegio', 'Gemeentegrootteklasse en regio'),
    property(2, 'TimeDimension', 'Perioden', 'Perioden'),
    property(3, 'Topic', 'Lasten_1', 'Lasten'),
  ],
  GemeentegrootteklasseRegio: [
    entry('T001', 'Nederland'),
    entry('NL01  ', 'Nederland'),
    entry('PV24  ', 'Flevoland (PV)'),
    entry('A02051', '20 000 tot 50 000 inwoners'),
    entry('A02052', '50 000 tot 100 000 inwoners'),
  ],
  Perioden: [entry('2024JJ00', '2024', { Status: 'Definitief' })],
  TypedDataSet: [
    ['NL01  ', 40_000],
    ['PV24  ', 900],
    ['A02051', 1100],
    ['A02052', 1200],
    ['T001', 1],
  ].map(([GemeentegrootteklasseRegio = '', Lasten_1 = 0], ID) => ({
    ID,
    Taakvelden: '6.3   ',
    GemeentegrootteklasseRegio,
    Perioden: '2024JJ00',
    Lasten_1,
  })),
});

const iv3Line = (
  ID: number,
  TaakveldBalanspost: string,
  Categorie: string,
  Gemeenten: string,
  Verslagsoort: string,
  first: number | null,
  second: number | null,
): JsonObject => ({
  ID,
  TaakveldBalanspost,
  Categorie,
  Gemeenten,
  Verslagsoort,
  k_1ePlaatsing_1: first,
  k_2ePlaatsing_2: second,
});
