import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestWarehouse, testWarehouse } from 'etl/load-for-test.ts';
import { expect, test } from 'vitest';
import { releaseGeneration } from './release-generation.ts';
import type { Release } from './schema.ts';

const head = 'Bezwaarnummer;Wet;Beschikkingnummer;Datum ontvangst;Datum beslissing;Uitkomst';
const rows = (count: number, month: string, wet = 'Wmo') =>
  Array.from({ length: count }, (_, index) => `${month}${index};${wet};;02-${month}-2024;;`);
const file = (...lines: string[]) => `${[head, ...lines].join('\n')}\n`;

async function release(w: TestWarehouse, files: Record<string, string>): Promise<Release> {
  w.write(files);
  const { published } = await w.load({ beforePublish: releaseGeneration, acceptJump: true });
  return JSON.parse(readFileSync(join(w.warehouse.generations, published?.generation ?? '', 'release.json'), 'utf8'));
}

const hashOf = ({ marts = [] }: Release, name: string) => marts.find((mart) => mart.name === name)?.hash;

test('the release says of every file what was rejected and how it differs, without saying how many objections there were', async () => {
  using w = testWarehouse();
  await release(w, { 'q1.csv': file(...rows(203, '01')) });
  const late = 'X9;Wmo;;09-05-2024;01-05-2024;';
  const { reports, deliveries } = await release(w, { 'q2.csv': file(...rows(104, '05', 'Jeugdwet'), late) });
  const id = deliveries.find(({ fileName }) => fileName === 'q2.csv')?.id;
  expect(reports?.find(({ delivery }) => delivery === id)).toEqual({
    delivery: id,
    verdict: 'accepted-with-rejects',
    notes: [],
    rules: [
      {
        rule: 'beslissing-voor-ontvangst',
        column: 'Datum beslissing',
        rows: 10,
        why: 'De beslissing ligt voor de ontvangst van het bezwaar.',
        remedy: 'Controleer beide datums.',
        values: [{ row: null, value: '##-##-####' }],
        complete: false,
      },
    ],
    comparison: expect.objectContaining({
      with: expect.objectContaining({ fileName: 'q1.csv' }),
      rows: { previous: 200, now: 100 },
      totals: [],
    }),
  });
});

test('a file that is put right again gives the same contents, and a mart that it does not fill stays as it was', async () => {
  using w = testWarehouse();
  const first = file(...rows(20, '01'));
  const before = await release(w, { 'a.csv': first });
  const between = await release(w, { 'b.csv': file(...rows(20, '01').slice(1), '01x;Wgs;;02-01-2024;;') });
  expect(hashOf(between, 'bezwaar')).not.toBe(hashOf(before, 'bezwaar'));
  expect(hashOf(between, 'traject')).toBe(hashOf(before, 'traject'));
  const after = await release(w, { 'a.csv': first });
  expect(after.marts).toEqual(before.marts);
});

test('the release names the marts of every query, and the agreements on every kind', async () => {
  using w = testWarehouse();
  const { indicators, contracts, marts } = await release(w, { 'a.csv': file(...rows(20, '01')) });
  const bezwaren = indicators.find(({ id }) => id === 'I37');
  expect(bezwaren?.measures[0]?.marts).toEqual(['bezwaar', 'dekking']);
  expect(marts?.find(({ name }) => name === 'bezwaar')?.files).toEqual([
    'etl/staging/bezwaren.sql',
    'etl/marts/bezwaar.sql',
  ]);
  expect(contracts?.find(({ kind }) => kind === 'bezwaren')).toMatchObject({
    dueDays: 30,
    key: ['Bezwaarnummer'],
    columns: expect.arrayContaining([expect.objectContaining({ name: 'Wet', required: true, type: 'code' })]),
  });
  expect(contracts?.filter(({ columns, version, dueDays }) => columns.length === 0 || !version || !dueDays)).toEqual(
    [],
  );
  expect(contracts?.find(({ kind }) => kind === 'zorgned')).toMatchObject({
    key: ['aanvraag_id', 'product_id'],
    example: { fileName: 'zorgned-voorbeeld.json' },
  });
});
