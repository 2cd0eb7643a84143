import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { namedSource } from '../choose-source.ts';
import { recognise } from '../recognise.ts';
import { bezwaren } from '../sources/bezwaren/contract.ts';
import { csvSource } from '../sources/csv-source.ts';
import { workbookForTest } from './workbook-for-test.ts';

const folder = mkdtempSync(join(tmpdir(), 'two-kinds-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, 'uitvoer.xlsx');
const header = bezwaren.columns.map(({ name }) => name);
writeFileSync(path, workbookForTest([{ rows: { 1: ['Bezwaren; 2024'], 3: header, 4: ['B1', 'Wmo'] } }]));

/** A second kind with the same header. */
const both = [csvSource(bezwaren), { ...csvSource(bezwaren), kind: 'grootboek' }];

test('a sheet whose header fits two contracts is refused with the option that settles it', async () => {
  await expect(recognise(path, both)).rejects.toMatchObject({
    rule: 'soort-onduidelijk',
    remedy: expect.stringContaining('--as bezwaren'),
  });
});

test('a kind that a person names is sought below the titles too', async () => {
  const { source, asCsv } = await recognise(path, namedSource('bezwaren', both));
  expect(source?.kind).toBe('bezwaren');
  expect(await asCsv?.(join(folder, 'sheet.csv'))).toEqual([]);
});
