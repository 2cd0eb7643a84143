import { isObject, objectOf, objectsOf } from '../readers/json-value.ts';
import { iwmoIjw } from '../sources/iwmo-ijw/source.ts';
import { zorgned } from '../sources/zorgned/source.ts';
import { rowOfJson, rowOfXml } from './row-at.ts';
import { bytes, jsonValues, numbers, type SoundFile, xmlValues } from './sound-file.ts';

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

/** An application without products is a row too. */
const productsIn = (document: unknown): number =>
  objectsOf(objectOf(isObject(document) ? document : {}, '_embedded')['aanvraag'])
    .map((one) => objectsOf(objectOf(one, 'beschikking')['beschikteProducten']).length)
    .reduce((sum, products) => sum + Math.max(1, products), 0);

const endOfApplications = '\n]}}\n';

/** JSON of Zorgned. */
export const applications: SoundFile = {
  source: zorgned,
  fileName: 'zorgned.json',
  values: jsonValues,
  before: bytes('{"_links":null,"_embedded":{"aanvraag":[\n{}'),
  parts: numbers.map((n) => bytes(`,\n${JSON.stringify(application(n))}`)),
  after: bytes(endOfApplications),
  rowAt: rowOfJson(endOfApplications, productsIn),
};

/** A message WMO305 of eight clients. */
export const message: SoundFile = {
  source: iwmoIjw,
  fileName: 'wmo305.xml',
  values: xmlValues,
  before:
    bytes(`<m:Bericht xmlns:m="http://www.istandaarden.nl/iwmo/3_2/wmo305/schema" xmlns:b="http://www.istandaarden.nl/iwmo/3_2/basisschema/schema">
<m:Header><m:BerichtCode>418</m:BerichtCode><m:Afzender>42420001</m:Afzender><m:Ontvanger>0171</m:Ontvanger>
<m:BerichtIdentificatie><b:Identificatie>1</b:Identificatie><b:Dagtekening>2024-03-01</b:Dagtekening></m:BerichtIdentificatie></m:Header>\n`),
  parts: numbers.map((n) =>
    bytes(`<m:Client><m:Bsn>999900006</m:Bsn><m:Geboortedatum><b:Datum>1967-08-13</b:Datum></m:Geboortedatum><m:Geslacht>2</m:Geslacht><m:StartProduct><m:ToewijzingNummer>10${n}</m:ToewijzingNummer><m:Product><b:Categorie>02</b:Categorie></m:Product>
<m:Begindatum>2024-02-0${n + 1}</m:Begindatum><m:StatusAanlevering>1</m:StatusAanlevering></m:StartProduct></m:Client>\n`),
  ),
  after: bytes('</m:Bericht>\n'),
  rowAt: rowOfXml('m:StartProduct'),
};
