import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chooseSource } from '../../choose-source.ts';
import { readForTest, readTextForTest, realFile } from '../read-for-test.ts';
import { sources } from '../registry.ts';
import { gemeenteklassen } from './source.ts';

const text =
  'Gemeenten\tProvincie\tGemeentegrootte\tStedelijkheid\tInwonertal\nUrk\tFlevoland\t20000tot50000inwoners\tMatigstedelijk\t22295\n';

test('a list of classes of gemeenten is no table of StatLine: it is refused by its name', async () => {
  expect(chooseSource({ fileName: 'klassen_2025.tsv', encoding: 'utf-8', text }, sources)).toBe(gemeenteklassen);
  await expect(readTextForTest(gemeenteklassen, 'klassen_2025.tsv', text)).rejects.toMatchObject({
    rule: 'niet-gebruikt',
  });
});

test('the real list of 2025 is refused by its name', async (context) => {
  const path = realFile('iv3', 'gemeenteklassen_2025.tsv');
  if (path === null) return context.skip();
  const sample = { fileName: 'gemeenteklassen_2025.tsv', encoding: 'utf-8', text: readFileSync(path, 'utf8') } as const;
  expect(chooseSource(sample, sources)).toBe(gemeenteklassen);
  await expect(readForTest(gemeenteklassen, path)).rejects.toMatchObject({ rule: 'niet-gebruikt' });
});
