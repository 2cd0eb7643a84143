import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testWarehouse } from 'etl/load-for-test.ts';
import { expect, test } from 'vitest';
import { releaseGeneration } from './release-generation.ts';
import type { Release } from './schema.ts';

type Law = { standard: 'iwmo' | 'ijw'; prefix: 'wmo' | 'jw'; codes: readonly [assigned: string, started: string] };
const wmo: Law = { standard: 'iwmo', prefix: 'wmo', codes: ['414', '418'] };
const jw: Law = { standard: 'ijw', prefix: 'jw', codes: ['436', '438'] };

const message = ({ standard, prefix }: Law, kind: string, code: string, body: string) => {
  const root = `http://www.istandaarden.nl/${standard}/3_2`;
  const [from, to] = kind === '301' ? ['0171', '42420001'] : ['42420001', '0171'];
  return `<m:Bericht xmlns:m="${root}/${prefix}${kind}/schema" xmlns:b="${root}/basisschema/schema">
<m:Header><m:BerichtCode>${code}</m:BerichtCode><m:Afzender>${from}</m:Afzender><m:Ontvanger>${to}</m:Ontvanger>
<m:BerichtIdentificatie><b:Identificatie>1</b:Identificatie><b:Dagtekening>2024-02-01</b:Dagtekening></m:BerichtIdentificatie></m:Header>
<m:Client><m:Bsn>999900006</m:Bsn><m:Geboortedatum><b:Datum>2009-08-13</b:Datum></m:Geboortedatum><m:Geslacht>2</m:Geslacht>
${body}</m:Client></m:Bericht>`;
};

/** Assignments of a product category and their start on 1 February 2024, one number each. */
function messages(law: Law, category: string, numbers: readonly number[]): Record<string, string> {
  const product = `<m:Product><b:Categorie>${category}</b:Categorie></m:Product>`;
  const assigned = numbers.map(
    (number) => `<m:ToegewezenProduct><m:ToewijzingNummer>${number}</m:ToewijzingNummer>${product}
<m:Toewijzingsdatum>2024-01-15</m:Toewijzingsdatum><m:Ingangsdatum>2024-02-01</m:Ingangsdatum></m:ToegewezenProduct>`,
  );
  const started = numbers.map(
    (number) => `<m:StartProduct><m:ToewijzingNummer>${number}</m:ToewijzingNummer>${product}
<m:Begindatum>2024-02-01</m:Begindatum><m:StatusAanlevering>1</m:StatusAanlevering></m:StartProduct>`,
  );
  const [first, second] = law.codes;
  return {
    [`${law.prefix}301-${category}.xml`]: message(
      law,
      '301',
      first,
      `<m:ToegewezenProducten>${assigned.join('')}</m:ToegewezenProducten>`,
    ),
    [`${law.prefix}305-${category}.xml`]: message(
      law,
      '305',
      second,
      `<m:StartProducten>${started.join('')}</m:StartProducten>`,
    ),
  };
}

async function released(files: Record<string, string>) {
  using w = testWarehouse();
  w.write({ ...files, 'levering.json': JSON.stringify({ default: { from: '2024-01-01', to: '2024-03-31' } }) });
  const { published } = await w.load({ beforePublish: releaseGeneration });
  const file = join(w.warehouse.generations, published?.generation ?? '', 'release.json');
  const release: Release = JSON.parse(readFileSync(file, 'utf8'));
  const trajecten = release.indicators.find(({ id }) => id === 'I17');
  return {
    missing: trajecten?.missing,
    figures: trajecten?.observations
      .filter(({ measure, breakdown }) => measure === 'main' && (breakdown === null || breakdown === 'wet'))
      .map(({ period, group, value, status }) => ({ period, group, value, status })),
  };
}

const youth = messages(jw, '45', [11, 12, 13, 14, 15]);
// 02 is counted; 01, household help, is not.
const adults = { ...messages(wmo, '02', [1, 2, 3, 4, 5, 6, 7, 8]), ...messages(wmo, '01', [9]) };

test('with iWmo and iJw messages alone the assignments that run are counted', async () => {
  const { missing, figures } = await released({ ...youth, ...adults });
  expect(missing).toEqual([]);
  // 13 and 8, each to the nearest five.
  expect(figures).toEqual([
    { period: '2024Q1', group: null, value: 15, status: 'ok' },
    { period: '2024Q1', group: 'Jeugdwet', value: 5, status: 'ok' },
    { period: '2024Q1', group: 'Wmo', value: 10, status: 'ok' },
  ]);
});

test('with iJw messages alone only the Jeugdwet is counted, and the release says what the total waits for', async () => {
  const { missing, figures } = await released(youth);
  expect(missing).toEqual([
    {
      anyOf: ['Voorzieningen Wmo en Jeugdwet uit de backoffice', 'Berichten iWmo en iJw 3.2', 'Aanvragen uit Zorgned'],
      wet: 'Wmo',
    },
  ]);
  expect(figures).toEqual([{ period: '2024Q1', group: 'Jeugdwet', value: 5, status: 'ok' }]);
});
