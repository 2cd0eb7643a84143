import { expect, test } from 'vitest';
import { readOptions, usualWarehouse } from './read-options.ts';

const options = { strict: { type: 'boolean' }, report: { type: 'string' } } as const;

test('an option that does not exist and one without its value are told in Dutch', () => {
  expect(() => readOptions(['load', '--frob'], options)).toThrow('De optie --frob bestaat niet.');
  expect(() => readOptions(['load', '--report'], options)).toThrow('De optie --report is niet goed gebruikt.');
  expect(() => readOptions(['load', '--strict=ja'], options)).toThrow('De optie --strict is niet goed gebruikt.');
});

test('the command keeps its figures where the server looks for them', () => {
  expect(usualWarehouse({ WAREHOUSE: '/srv/cijfers' })).toBe('/srv/cijfers');
  expect(usualWarehouse({})).toBe('./data/warehouse');
});
