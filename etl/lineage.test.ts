import { expect, it } from 'vitest';
import { generationSql } from './build-generation.ts';
import { emptyMarts, lineageOf } from './lineage.ts';
import { martsForTest } from './marts-for-test.ts';

it('names the files that fill a mart, those of the marts before it included, in the order in which they run', async () => {
  const lineage = new Map(lineageOf(await generationSql()).map(({ mart, files }) => [mart, files]));
  expect(lineage.get('bezwaar')).toEqual(['etl/staging/bezwaren.sql', 'etl/marts/bezwaar.sql']);
  expect(lineage.get('bevolking')).toEqual([
    'etl/staging/statline-codelijst.sql',
    'etl/staging/statline.sql',
    'etl/marts/cbs_cijfer.sql',
    'etl/marts/bevolking.sql',
  ]);
  const waiting = lineage.get('wachttijd') ?? [];
  expect(waiting.at(-1)).toBe('etl/marts/wachttijd.sql');
  for (const kind of ['loket-contacten', 'loket-verwijzingen', 'iwmo-ijw', 'zorgned', 'backoffice-voorzieningen'])
    expect(waiting).toContain(`etl/staging/${kind}.sql`);
});

it('a mart is filled only where a kind that it is made from was delivered, or it looks at the deliveries themselves', async () => {
  const sql = await generationSql();
  const all = sql.marts.map(({ name }) => name);
  expect(all.filter((mart) => !emptyMarts(sql, new Set(['bezwaren'])).has(mart))).toEqual([
    'wachttijd',
    'bezwaar',
    'dekking',
  ]);
  expect(all.filter((mart) => !emptyMarts(sql, new Set(['statline'])).has(mart))).toEqual([
    'wachttijd',
    'cbs_cijfer',
    'bevolking',
    'dekking',
  ]);
});

it('the queries of the marts that are passed over would have added nothing', async () => {
  const sql = await generationSql();
  const counts = sql.marts.map(({ name }) => `select '${name}' as mart, count(*)::integer as n from ${name}`);
  expect(await martsForTest({}, `select mart from (${counts.join(' union all ')}) where n > 0`)).toEqual([]);
});
