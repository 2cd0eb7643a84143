import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { checkMeasures } from './check-measures.ts';

test('a measure that no list tells is named, with what to deliver; other shapes and known measures are not', async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`
    create temp table ref_statline_onderwerpen as select '71488ned' as tabel, 'M000330' as maat;
    create temp table stg_statline_codelijst as
      select * from (values ('86050ned', '86050NED_MeasureCodes', 'M001342_1', 'Wmo-cliënten'),
        ('86050ned', '86050NED_MeasureGroups', 'M001342_2', 'Wmo')) as l(tabel, lijst, code, titel);
    create temp table stg_statline as
      select * from (values ('71488NED', 'M000330'), ('86050NED', 'M001342_1'), ('86050NED', 'M001342_2'),
        ('86050NED', 'T001036'), ('84799NED', 'WmoClienten'), ('84799NED', 'M26 en ouder')) as f(tabel, onderwerp)`);
  expect(await checkMeasures(connection, [{ kind: 'iv3' }])).toEqual([]);
  const told = await checkMeasures(connection, [{ kind: 'statline' }]);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('Van tabel 86050NED zijn 2 maten alleen als code bekend, zoals M001342_2.');
  expect(told[0]).toContain('86050NED_MeasureCodes.csv');
  connection.closeSync();
  instance.closeSync();
});
