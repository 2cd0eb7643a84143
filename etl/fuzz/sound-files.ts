import { bezwaren } from '../sources/bezwaren/contract.ts';
import { csvSource } from '../sources/csv-source.ts';
import { grootboek } from '../sources/grootboek/contract.ts';
import { iwmoIjw } from '../sources/iwmo-ijw/source.ts';
import type { Source } from '../sources/source.ts';
import { zorgned } from '../sources/zorgned/source.ts';

/** A file in parts that stand apart from each other: what is done to one part may not change what is read from another. */
export type SoundFile = { source: Source; before: Buffer; parts: readonly Buffer[]; after: Buffer };

export const formats = ['csv', 'json', 'xml'] as const;
export type Format = (typeof formats)[number];

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Buffer => Buffer.from(text, encoding);
const numbers = Array.from({ length: 8 }, (_, index) => index);

const objections = (encoding: BufferEncoding, end: string): SoundFile => ({
  source: csvSource(bezwaren),
  before: bytes(`Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst${end}`),
  parts: numbers.map((n) =>
    bytes(
      `B${n}é;Wmo;${n % 2 === 0 ? `"BS ${n}"` : `BS${n}`};0${n + 1}-01-2024;${n % 3 === 0 ? '' : '03-02-2024'};gegrond${end}`,
      encoding,
    ),
  ),
  after: bytes(''),
});

const ledger = (decimals: string, thousands: string): SoundFile => ({
  source: csvSource(grootboek),
  before: bytes('Boekingsnummer;Boekjaar;Kwartaal;Taakveld;Omschrijving;Lasten of baten;D/C;Bedrag\n'),
  parts: numbers.map((n) =>
    bytes(
      `${n + 1};2022;${(n % 4) + 1};6.71;aan "Jan";L;D;${n % 2 === 0 ? `${n + 1}${thousands}234` : `-${n}`}${decimals}50\n`.replace(
        'aan "Jan"',
        `"aan ""Jan"" ${n}"`,
      ),
    ),
  ),
  after: bytes(''),
});

const application = (n: number): object => ({
  identificatie: `22809${n}`,
  bsn: '999900006',
  regeling: { identificatie: 'WMO' },
  datumAanmelding: '2024-01-03',
  datumAanvraag: '2024-01-09T00:00:00',
  beschikking: {
    beschikkingNummer: 357 + n,
    datumAfgifte: '2024-02-01',
    beschikteProducten: [
      {
        identificatie: `88369${n}`,
        product: { productCode: '02A03' },
        productCategorie: { code: '02' },
        resultaat: 'toegewezen',
        toegewezenProduct: {
          datumIngangGeldigheid: '2024-02-01',
          datumEindeGeldigheid: null,
          leveringsvorm: 'zin',
          toewijzingen: [
            {
              toewijzingNummer: `622${n}`,
              toewijzingsDatumTijd: '2024-02-01T17:10:55.2733333',
              redenWijziging: null,
              leveringen: [{ begindatum: '2024-02-12', einddatum: null, redenBeeindiging: null }],
            },
          ],
        },
      },
    ],
  },
});

const applications: SoundFile = {
  source: zorgned,
  before: bytes('{"_links":null,"_embedded":{"aanvraag":[\n{}'),
  parts: numbers.map((n) => bytes(`,\n${JSON.stringify(application(n))}`)),
  after: bytes('\n]}}\n'),
};

const message: SoundFile = {
  source: iwmoIjw,
  before:
    bytes(`<m:Bericht xmlns:m="http://www.istandaarden.nl/iwmo/3_2/wmo305/schema" xmlns:b="http://www.istandaarden.nl/iwmo/3_2/basisschema/schema">
<m:Header><m:BerichtCode>418</m:BerichtCode><m:Afzender>42420001</m:Afzender><m:Ontvanger>0171</m:Ontvanger>
<m:BerichtIdentificatie><b:Identificatie>1</b:Identificatie><b:Dagtekening>2024-03-01</b:Dagtekening></m:BerichtIdentificatie></m:Header>\n`),
  parts: numbers.map((n) =>
    bytes(`<m:Client><m:Bsn>999900006</m:Bsn><m:Geboortedatum><b:Datum>1967-08-13</b:Datum></m:Geboortedatum><m:Geslacht>2</m:Geslacht><m:StartProduct><m:ToewijzingNummer>10${n}</m:ToewijzingNummer><m:Product><b:Categorie>02</b:Categorie></m:Product>
<m:Begindatum>2024-02-0${n + 1}</m:Begindatum><m:StatusAanlevering>1</m:StatusAanlevering></m:StartProduct></m:Client>\n`),
  ),
  after: bytes('</m:Bericht>\n'),
};

/** Sound files of each format. */
export const soundFiles: Readonly<Record<Format, readonly SoundFile[]>> = {
  csv: [objections('utf8', '\r\n'), objections('latin1', '\n'), ledger(',', '.'), ledger('.', ',')],
  json: [applications],
  xml: [message],
};
