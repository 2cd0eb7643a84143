import { expect, test } from 'vitest';
import { martsIn } from './marts-in.ts';

test('names the marts that a query reads, and not what it names itself', () => {
  const query = `with days as (select 1), counted as (
    select extract(year from start) from "traject" as t join days on true left join dekking as k on true)
    select bezwaar from counted union all select * from "traject"`;
  expect(martsIn(query, ['bezwaar', 'dekking', 'traject', 'plan'])).toEqual(['dekking', 'traject']);
});
