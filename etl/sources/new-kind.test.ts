import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { buildGeneration, generationSql } from '../build-generation.ts';
import { factsOf } from '../delivery.ts';
import { load } from '../load.ts';
import { testWarehouse } from '../load-for-test.ts';
import { deliveriesInForce } from '../publish.ts';
import { buurtbus } from './buurtbus-for-test.ts';
import { csvSource } from './csv-source.ts';
import { contracts, sources } from './registry.ts';

const staging = {
  name: 'buurtbus',
  path: 'buurtbus.sql',
  text: `create temp view stg_buurtbus as
    select gemeente, "Ritnummer" as moment, year("Dag van de rit") as jaar, "Dag van de rit" as uiterlijk, delivery, row_number
    from raw_buurtbus`,
};
const mart = {
  name: 'pc_moment',
  path: 'pc_moment.sql',
  text: 'insert into pc_moment by name select * from stg_buurtbus',
};

describe('a new kind of extract', () => {
  it('is one contract, one staging SQL and a file: it is recognised, checked, kept and reaches a mart', async () => {
    using w = testWarehouse();
    const folder = w.write({ 'x.csv': 'Ritnummer;Dag van de rit;Halte\nR1;02-01-2024;M\nR2;03-01-2024;Q\n' });
    const known = [...sources, csvSource(buurtbus)];
    const options = { gemeente: 'GM0171', strict: false, keepInvented: false };
    const { outcomes } = await load([folder], w.warehouse, known, options, () => undefined);
    expect(outcomes).toMatchObject([{ status: 'accepted', kind: 'buurtbus', rowsRead: 2, rowsRejected: 1 }]);

    const sql = await generationSql();
    const scratch = mkdtempSync(join(tmpdir(), 'new-kind-'));
    const file = join(scratch, 'warehouse.duckdb');
    const facts = await factsOf(w.warehouse, await deliveriesInForce(w.warehouse));
    const more = { ...sql, staging: [...sql.staging, staging], marts: [...sql.marts, mart] };
    await buildGeneration(file, w.warehouse, facts, known, more);
    const instance = await DuckDBInstance.create(file, { access_mode: 'READ_ONLY' });
    const connection = await instance.connect();
    const found = await connection.runAndReadAll('select moment, uiterlijk::text, row_number::integer from pc_moment');
    expect(found.getRows()).toEqual([['R1', '2024-01-02', 2]]);
    connection.closeSync();
    instance.closeSync();
    rmSync(scratch, { recursive: true });
  });
});

describe('every contract', () => {
  it.each(contracts.map((contract) => [contract.kind, contract] as const))(
    '%s says when it is due, and names columns that are there',
    (_kind, { columns, dueDays, key, references = [], rules }) => {
      expect(dueDays).toBeGreaterThan(0);
      const names = columns.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining([...key, ...rules.map(({ column }) => column)]));
      for (const { columns: own, kind, to } of references) {
        const other = contracts.find((one) => one.kind === kind)?.columns.filter(({ dropped }) => dropped !== true);
        expect(names).toEqual(expect.arrayContaining([...own]));
        expect(other?.map(({ name }) => name)).toEqual(expect.arrayContaining([...to]));
        expect(own).toHaveLength(to.length);
      }
    },
  );
});
