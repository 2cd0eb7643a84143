import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testWarehouse } from 'etl/load-for-test.ts';
import { expect, test } from 'vitest';
import { releaseGeneration } from './release-generation.ts';
import type { Release } from './schema.ts';

/** An application that was granted, and whose care of product 02 began on a day and has not stopped. */
const application = (number: number, day: string) => ({
  identificatie: String(number),
  bsn: '999900006',
  regeling: { identificatie: 'WMO' },
  datumAanmelding: day,
  datumAanvraag: `${day}T00:00:00`,
  beschikking: {
    beschikkingNummer: number,
    datumAfgifte: day,
    beschikteProducten: [
      {
        identificatie: `8${number}`,
        product: { productCode: '02A03' },
        productCategorie: { code: '02' },
        resultaat: 'toegewezen',
        toegewezenProduct: {
          datumIngangGeldigheid: day,
          datumEindeGeldigheid: null,
          leveringsvorm: 'zin',
          toewijzingen: [
            {
              toewijzingNummer: `6${number}`,
              toewijzingsDatumTijd: `${day}T17:10:55`,
              redenWijziging: null,
              leveringen: [{ begindatum: day, einddatum: null, redenBeeindiging: null }],
            },
          ],
        },
      },
    ],
  },
});

// Six that began early in 2013, and six in 2016: three years between of which the file says nothing.
const aanvraag = [1, 2, 3, 4, 5, 6].flatMap((number) => [
  application(number, '2013-02-04'),
  application(number + 10, '2016-05-09'),
]);
const zorgned = JSON.stringify({ _links: null, _embedded: { aanvraag } });
const declared = JSON.stringify({ default: { from: '2013-01-01', to: '2016-06-30' } });

async function released(files: Record<string, string>) {
  using w = testWarehouse();
  w.write(files);
  const { published } = await w.load({ beforePublish: releaseGeneration });
  const file = join(w.warehouse.generations, published?.generation ?? '', 'release.json');
  const { indicators }: Release = JSON.parse(readFileSync(file, 'utf8'));
  const quarterly = indicators.filter(({ cycle, source }) => cycle === 'quarterly' && source !== 'CBS');
  return {
    covered: await w.query('select period, opgegeven, wetten from dekking order by 1'),
    final: quarterly.flatMap(({ id, observations }) => (observations.some(({ status }) => status === 'ok') ? id : [])),
    zeros: quarterly.flatMap(({ id, observations }) => (observations.some(({ value }) => value === 0) ? id : [])),
    noted: indicators.flatMap(({ id, caveats }) =>
      caveats.some((caveat) => caveat.includes('de levering zegt niet over welke periode ze gaat')) ? id : [],
    ),
    signals: indicators.find(({ id }) => id === 'F02')?.observations,
  };
}

test('a file that does not say its period gives no zero, and nothing final', async () => {
  const { covered, final, zeros, noted, signals } = await released({ 'aanvragen.json': zorgned });
  expect(covered).toEqual([
    ['2013Q1', false, 'Wmo'],
    ['2016Q2', false, 'Wmo'],
  ]);
  expect(final).toEqual([]);
  expect(zeros).toEqual([]);
  expect(noted).toContain('I25');
  expect(signals).toEqual([]);
});

test('the same file with its period in levering.json is final, and a quarter without rows counts as zero', async () => {
  const { covered, final, zeros, noted } = await released({ 'aanvragen.json': zorgned, 'levering.json': declared });
  expect(covered).toHaveLength(14);
  expect(covered.every(([, opgegeven, wetten]) => opgegeven === true && wetten === 'Wmo')).toBe(true);
  expect(final).not.toEqual([]);
  expect(zeros).not.toEqual([]);
  expect(noted).toEqual([]);
});
