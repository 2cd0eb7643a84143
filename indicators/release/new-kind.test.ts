import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseSource } from 'etl/choose-source.ts';
import { Refusal } from 'etl/refusal.ts';
import { buurtbus } from 'etl/sources/buurtbus-for-test.ts';
import { withCsvReader } from 'etl/sources/csv-for-test.ts';
import { csvSource } from 'etl/sources/csv-source.ts';
import { contracts, sources, standards } from 'etl/sources/registry.ts';
import { writeTemplate } from 'etl/template.ts';
import { brokenFiles } from '../../fixtures/broken.ts';
import { csvExtract } from '../../fixtures/write/csv-extract.ts';
import { describe, expect, it } from 'vitest';
import { contractSheets } from './contract-sheets.ts';

describe('a new kind of extract, by its contract alone,', () => {
  const source = csvSource(buurtbus);
  const rides = Array.from({ length: 40 }, (_, index) => ({
    Ritnummer: `R${index + 1}`,
    'Dag van de rit': '02-01-2024',
    Halte: index % 2 === 0 ? 'M' : 'S',
  }));
  const read = async (bytes: Buffer) => {
    const found = await withCsvReader((one) => one(source, bytes));
    return { rows: found.rows.length, faults: found.rejects.map(({ rule }) => rule) };
  };

  it('has a page: columns, codes, key, owner and when it is due', () => {
    const [sheet] = contractSheets([buurtbus], [], [source]);
    expect(sheet).toMatchObject({
      kind: 'buurtbus',
      title: 'Ritten van de buurtbus',
      owner: 'Vrijwilligers',
      cycle: 'quarterly',
      dueDays: 30,
      version: 1,
      key: ['Ritnummer'],
      columns: [
        { name: 'Ritnummer', type: 'text', required: true },
        { name: 'Dag van de rit', type: 'date', required: true },
        {
          name: 'Halte',
          type: 'code',
          codes: [
            { code: 'M', meaning: 'markt' },
            { code: 'S', meaning: 'school' },
          ],
        },
      ],
    });
  });

  it('has a template, which is known as its kind among all others', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'new-kind-'));
    const file = await writeTemplate([...contracts, buurtbus], standards, 'buurtbus', join(folder, 'leeg.csv'));
    const text = readFileSync(file, 'utf8');
    rmSync(folder, { recursive: true });
    expect(text).toBe('\uFEFFRitnummer;Dag van de rit;Halte\r\n');
    const sample = { fileName: 'leeg.csv', encoding: 'utf-8' as const, text };
    expect(chooseSource(sample, [...sources, source])?.kind).toBe('buurtbus');
  });

  it('has a fixture with faulty rows between the good ones, of which the good ones alone are taken', async () => {
    const { bytes } = csvExtract(buurtbus, rides, { faults: 0.2 });
    const { rows, faults } = await read(bytes);
    expect([rows, faults.length]).toEqual([40, 8]);
  });

  it('has its checks: every fault that a row or a file can have, made from the contract, is found', async () => {
    const broken = brokenFiles([csvExtract(buurtbus, rides)]);
    expect(broken.map(({ fault }) => fault)).toEqual(expect.arrayContaining(['dubbele-sleutel']));
    for (const { name, reach, bytes } of broken.filter((one) => one.kind === 'buurtbus')) {
      const found = await read(bytes).catch((error: unknown) => (error instanceof Refusal ? 'refused' : error));
      if (reach === 'row') expect(found, name).toMatchObject({ rows: 40, faults: [expect.any(String)] });
      else expect(found, name).toBe('refused');
    }
  });
});
