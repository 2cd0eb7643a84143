import { expect, test } from 'vitest';
import { testWarehouse } from '../../load-for-test.ts';

const product = (number: number, begin: string): string =>
  `<m:StartProduct><m:ToewijzingNummer>${number}</m:ToewijzingNummer><m:Product><b:Categorie>02</b:Categorie></m:Product><m:Begindatum>${begin}</m:Begindatum><m:StatusAanlevering>1</m:StatusAanlevering></m:StartProduct>`;

/** A WMO305 with sound products, and faulty ones that begin on a day that does not exist. */
const started = (sound: number, faulty: number): string => {
  const products = [
    ...Array.from({ length: sound }, (_, index) => product(index + 1, '2024-02-05')),
    ...Array.from({ length: faulty }, (_, index) => product(sound + index + 1, '2024-02-31')),
  ];
  return `<m:Bericht xmlns:m="http://www.istandaarden.nl/iwmo/3_2/wmo305/schema" xmlns:b="http://www.istandaarden.nl/iwmo/3_2/basisschema/schema">
<m:Header><m:BerichtCode>418</m:BerichtCode><m:Afzender>42420001</m:Afzender><m:Ontvanger>0171</m:Ontvanger><m:BerichtIdentificatie><b:Identificatie>1</b:Identificatie><b:Dagtekening>2024-03-01</b:Dagtekening></m:BerichtIdentificatie></m:Header>
<m:Client><m:Bsn>999900006</m:Bsn><m:Geboortedatum><b:Datum>1967-08-13</b:Datum></m:Geboortedatum><m:Geslacht>2</m:Geslacht><m:StartProducten>${products.join('')}</m:StartProducten></m:Client></m:Bericht>`;
};

test.for([
  ['two of two', 0, 2, 'refused'],
  ['two of thirty', 28, 2, 'refused'],
  ['one of two', 1, 1, 'accepted'],
  ['two of forty', 38, 2, 'accepted'],
] as const)('a message file with faults in %s products is taken or refused', async ([, sound, faulty, status]) => {
  using w = testWarehouse();
  w.write({ 'wmo305.xml': started(sound, faulty) });
  const { outcomes } = await w.load();
  expect(outcomes).toMatchObject([{ status, ...(status === 'refused' ? { rule: 'te-veel-fouten' } : {}) }]);
});
