import { expect, it } from 'vitest';
import { generationSql } from './build-generation.ts';
import { lineageOf } from './lineage.ts';

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
