import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testWarehouse } from 'etl/load-for-test.ts';
import { expect, test } from 'vitest';
import { releaseGeneration } from './release-generation.ts';
import type { Release } from './schema.ts';

const students = (dimension: object): string =>
  JSON.stringify({
    'odata.metadata': 'https://opendata.cbs.nl/ODataApi/OData/85701NED/$metadata#Cbs.OData.WebAPI.TypedDataSet',
    value: [
      {
        ID: 0,
        ...dimension,
        Onderwijssoort: 'T001386',
        RegioS: 'GM0171',
        Perioden: '2024SJ00',
        LeerlingenEnStudenten_1: 9000,
      },
    ],
  });

test('pupils and students without their ages give no figure, and both the report and the indicator say why', async () => {
  using w = testWarehouse();
  w.write({ '85701NED_TypedDataSet.json': students({}) });
  const { outcomes, published } = await w.load({ beforePublish: releaseGeneration });
  expect(outcomes).toMatchObject([
    {
      status: 'accepted',
      notes: [expect.stringMatching(/geen cijfer.*4 tot en met 23 jaar.*85701NED nodig met leeftijd/)],
    },
  ]);
  const file = join(w.warehouse.generations, published?.generation ?? '', 'release.json');
  const release: Release = JSON.parse(readFileSync(file, 'utf8'));
  expect(release.indicators.find(({ id }) => id === 'I05')).toMatchObject({
    observations: [],
    missing: [{ anyOf: [expect.stringContaining('85701NED, leerlingen en studenten, per leeftijd')], wet: null }],
  });
});

test('with ages there is nothing to tell', async () => {
  using w = testWarehouse();
  w.write({ '85701NED_TypedDataSet.json': students({ Leeftijd: '10400' }) });
  const { outcomes } = await w.load();
  expect(outcomes).toMatchObject([{ status: 'accepted', notes: [] }]);
});
