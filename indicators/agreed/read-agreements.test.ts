import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { readAgreements } from './read-agreements.ts';
import { standardAgreements } from './standard-agreements.ts';

const folder = await mkdtemp(join(tmpdir(), 'agreements-'));
const read = async (content: unknown) => {
  const file = join(folder, 'afspraken.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readAgreements({ AGREEMENTS: file });
};

test('without a file the standard holds, and a file takes its place as a whole', async () => {
  expect(readAgreements({})).toBe(standardAgreements);
  const own = { ...standardAgreements, nulmeting: { before: '2023', own: {} } };
  expect(await read(own)).toEqual(own);
});

test('a file that cannot be used is refused in plain Dutch', async () => {
  await expect(read('{')).rejects.toThrow('van AGREEMENTS is niet te lezen');
  await expect(read({ nulmeting: { before: 'vorig jaar', own: {} } })).rejects.toThrow('klopt niet');
  const baseline = { from: '2021Q1', to: '2020Q4', why: 'x' };
  const wrong = { ...standardAgreements, baselines: { standard: [baseline], own: {} } };
  await expect(read(wrong)).rejects.toThrow('eindigt voor zij begint');
});

test('what is agreed for one indicator is about an indicator that there is', () => {
  const known = new Set(catalogue.map(({ id }) => id));
  const { nulmeting, baselines } = standardAgreements;
  expect([...Object.keys(nulmeting.own), ...Object.keys(baselines.own)].filter((id) => !known.has(id))).toEqual([]);
});
