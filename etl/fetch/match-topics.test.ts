import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { objectsOf, textOf } from '../readers/json-value.ts';
import { realFile } from '../sources/read-for-test.ts';
import { jsonObjectIn } from './json-answer.ts';
import { matchTopics } from './match-topics.ts';
import type { FetchTable, Topic } from './table.ts';

const table = (host: FetchTable['host'], ...topics: readonly Topic[]): FetchTable => ({
  id: '12345NED',
  host,
  owner: 'CBS',
  usedFor: [],
  regions: 'own',
  select: {},
  topics,
});

const realColumns = (name: string, key: string) => {
  const path = realFile('cbs', name);
  if (path === null) return null;
  return objectsOf(jsonObjectIn(readFileSync(path, 'utf8'))?.['value']).map((row) => ({
    key: textOf(row, key) ?? '',
    title: textOf(row, 'Title') ?? '',
  }));
};

test('in the real columns of 84799NED a topic is found by its name, and by its title when the name is another', (context) => {
  const columns = realColumns('84799NED_DataProperties.json', 'Key');
  if (columns === null) return context.skip();
  const title = /^Wmo-cliënten$/;
  expect(matchTopics(table('cbs', { name: 'WmoClienten', title }), columns)).toMatchObject({
    keys: ['WmoClienten_89'],
    notes: [],
  });
  const renamed = matchTopics(table('cbs', { name: 'ClientenWmo', title }), columns);
  expect([...renamed.renamed]).toEqual([['WmoClienten_89', 'ClientenWmo_89']]);
  expect(renamed.notes).toHaveLength(1);
});

test('in the real measures of 83765NED a topic is found by its code, and by its title when the code is another', (context) => {
  const columns = realColumns('v4_83765NED_MeasureCodes.json', 'Identifier');
  if (columns === null) return context.skip();
  const title = /^Aantal inwoners$/;
  expect(matchTopics(table('cbs4', { name: 'T001036', title }), columns).keys).toEqual(['T001036']);
  expect([...matchTopics(table('cbs4', { name: 'M000001', title }), columns).renamed]).toEqual([
    ['T001036', 'M000001'],
  ]);
});

test('a measure that ends on a number is another than the one that ends on the next', () => {
  const columns = [
    { key: 'M001342_1', title: 'Wmo-cliënten' },
    { key: 'M001342_2', title: 'Wmo-cliënten per 1 000 inwoners' },
  ];
  const wanted = { name: 'M001342_2', title: /per 1 000/ };
  expect(matchTopics(table('cbs4', wanted), columns)).toMatchObject({ keys: ['M001342_2'], notes: [] });
});

test('a title that fits two columns is not guessed at', () => {
  const columns = [
    { key: 'Jongens_1', title: 'Totaal' },
    { key: 'Meisjes_2', title: 'Totaal' },
  ];
  expect(() => matchTopics(table('cbs', { name: 'Jongeren', title: /^Totaal$/ }), columns)).toThrow(
    'De kolom Jongeren past in tabel 12345NED bij meer kolommen: Jongens_1 (Totaal), Meisjes_2 (Totaal).',
  );
});
