import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { followLinks } from './follow-links.ts';

/** Five pages; two link to one another, and one has choices. */
const links: Readonly<Record<string, readonly string[]>> = {
  '/': ['/a', '/b', '/'],
  '/a': ['/a?x=1', '/a?x=2', '/b'],
  '/a?x=1': ['/a'],
  '/a?x=2': [],
  '/b': ['/a', '/c'],
  '/c': [],
};

test.for([1, 2, 3])('%i visitors go to every address that can be reached once, and then stop', async (count) => {
  const visited: string[] = [];
  const told: [number, number][] = [];
  const visit = async (address: string) => {
    visited.push(address);
    await setTimeout(1);
    return links[address] ?? [];
  };
  await followLinks(
    ['/'],
    Array.from({ length: count }, () => (address: string) => visit(address)),
    (done, known) => told.push([done, known]),
  );
  expect(visited.toSorted()).toEqual(Object.keys(links).toSorted());
  expect(told.at(-1)).toEqual([6, 6]);
});

test('two visitors work at the same time, each with the choices of one page', async () => {
  const paths: string[][] = [[], []];
  const visitors = paths.map((own) => async (address: string) => {
    own.push(address.replace(/\?.*/, ''));
    await setTimeout(1);
    return address.includes('?') ? [] : ['1', '2', '3'].map((x) => `${address}?x=${x}`);
  });
  await followLinks(['/a', '/b'], visitors, () => undefined);
  expect(paths).toEqual([Array.from({ length: 4 }, () => '/a'), Array.from({ length: 4 }, () => '/b')]);
});

const failing = async (address: string) => {
  if (address === '/c') throw new Error('weg');
  return links[address] ?? [];
};

test('a visit that fails ends all', async () => {
  await expect(followLinks(['/'], [failing, failing], () => undefined)).rejects.toThrow('weg');
});
