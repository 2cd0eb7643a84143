import { isObject, objectsOf } from '../readers/json-value.ts';
import { iv3 } from '../sources/iv3/source.ts';
import { statline } from '../sources/statline/source.ts';
import { rowOfJson, rowOfTable } from './row-at.ts';
import { bytes, jsonValues, numbers, type SoundFile } from './sound-file.ts';

const years = numbers.map((n) => 2015 + n);
const table = (fileName: string, before: string, parts: readonly string[], after = ''): SoundFile => ({
  source: statline,
  fileName,
  before: bytes(before),
  parts: parts.map((part) => bytes(part)),
  after: bytes(after),
  rowAt: rowOfTable,
});

const withComma = (...of: Parameters<typeof table>): SoundFile => ({ ...table(...of), decimals: 'comma' });

const typedCsv = table(
  '86050NED_TypedDataSet_22092025_192544.csv',
  '\uFEFFID;TypeMaatwerk;RegioS;Perioden;WmoClienten_1;WmoClientenPer1000_2\r\n',
  years.map((year, n) => `${n};T001${n};GM0171;${year}JJ00;${2000 + n};${n % 3 === 0 ? '' : `5${n}.5`}\r\n`),
);

const untypedCsv = table(
  '86050NED_UntypedDataSet_22092025_192544.csv',
  '"ID";"RegioS";"Perioden";"WmoClienten_1";"WmoClientenPer1000_2"\n',
  years.map(
    (year, n) => `"${n}";"NL01  ";"${year}JJ00";"    ${2000 + n}";"${n % 3 === 0 ? '       .' : `    5${n}.5`}"\n`,
  ),
);

const labelCsv = withComma(
  'Wmo_clienten_22092025_192544.csv',
  '\uFEFF"Perioden";"Regio\'s";"Wmo/Clienten (aantal)";"Wmo/Per 1 000 (per 1 000 inwoners)"\r\n',
  years.map(
    (year, n) => `"${year}${n > 5 ? '*' : ''}";"Flevoland (PV)";${2000 + n};${n % 3 === 2 ? '.' : `5${n},5`}\r\n`,
  ),
  '"Bron: CBS"\r\n',
);

const pivotCsv = withComma(
  'Wmo_clienten_22092025_192544.csv',
  '"Wmo-clienten"\n"";"Onderwerp";"Clienten";"Per 1 000"\n"Perioden";"Regio\'s";"aantal";"per 1 000"\n',
  years.map((year, n) => `"${year}";"Flevoland (PV)";${2000 + n};${n % 3 === 2 ? '.' : `5${n},5`}\n`),
  '"Bron: CBS"\n',
);

const endOfAnswer = '\n]}\n';

const answer = (fileName: string, address: string, row: (n: number) => object): SoundFile => ({
  ...table(
    fileName,
    `{"odata.metadata":"${address}","value":[\n${JSON.stringify(row(20))}`,
    numbers.map((n) => `,\n${JSON.stringify(row(n))}`),
    endOfAnswer,
  ),
  values: jsonValues,
  rowAt: rowOfJson(endOfAnswer, (document) => objectsOf(isObject(document) ? document['value'] : []).length),
});

const typedJson = answer(
  '85098NED.json',
  'https://opendata.cbs.nl/ODataApi/odata/85098NED/$metadata#TypedDataSet',
  (n) => ({ ID: n, RegioS: 'GM0171', Perioden: `${2000 + n}JJ00`, Jeugdhulp_1: n % 3 === 0 ? null : 9 + n / 10 }),
);

const untypedJson = answer(
  '85098NED.json',
  'https://opendata.cbs.nl/ODataApi/odata/85098NED/$metadata#UntypedDataSet',
  (n) => ({
    ID: n,
    RegioS: 'GM0171',
    Perioden: `${2000 + n}JJ00`,
    Jeugdhulp_1: n % 3 === 0 ? '       .' : `     9.${n}`,
  }),
);

const observations = answer('85098NED.json', 'https://odata4.cbs.nl/CBS/85098NED/$metadata#Observations', (n) => ({
  Id: n,
  Measure: 'T001203',
  ValueAttribute: n % 3 === 0 ? 'Impossible' : 'None',
  Value: n % 3 === 0 ? null : 900 + n,
  RegioS: 'GM0171',
  Perioden: `${2000 + n}JJ00`,
}));

const observationsCsv = withComma(
  '85098NED_Observations.csv',
  '"Id";"Measure";"ValueAttribute";"Value";"StringValue";"RegioS";"Perioden"\n',
  numbers.map((n) => {
    const missing = n % 3 === 0;
    return `${n};"T001203";"${missing ? 'Impossible' : 'None'}";${missing ? '' : `90${n},5`};"";"GM0171";"${2000 + n}JJ00"\n`;
  }),
);

const rawIv3: SoundFile = {
  ...table(
    '45067NED_TypedDataSet_22092025_192544.csv',
    'ID;TaakveldBalanspost;Categorie;Gemeenten;Verslagsoort;k_1ePlaatsing_1;k_2ePlaatsing_2\n',
    numbers.map(
      (n) => `${n};6.${n + 1}   ;L1.1    ;GM0${171 + n}   ;2016X005;${100 + n}.5;${n % 2 === 0 ? '' : 90 + n}\n`,
    ),
  ),
  source: iv3,
};

/** Tables of StatLine: typed and untyped, labels in both layouts, OData v3 and v4 (observations as CSV too), and raw Iv3. */
export const soundStatline: readonly SoundFile[] = [
  typedCsv,
  untypedCsv,
  labelCsv,
  pivotCsv,
  typedJson,
  untypedJson,
  observations,
  observationsCsv,
  rawIv3,
];
