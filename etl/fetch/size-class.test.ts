import { expect, test } from 'vitest';
import { sizeClassOf } from './size-class.ts';

test.for([
  ['Minder dan 5 000 inwoners', 'GK000000'],
  ['20 000 tot 50 000 inwoners', 'GK020000'],
  ['Gemeenten met 50 000 tot 100 000 inwoners', 'GK050000'],
  ['50.000 tot 100.000 inwoners', 'GK050000'],
  ['250 000 inwoners of meer', 'GK250000'],
  ['250 000 of meer inwoners', 'GK250000'],
] as const)('%s', ([title, code]) => {
  expect(sizeClassOf(title)).toBe(code);
});

test('other titles are no class', () => {
  expect(sizeClassOf('Flevoland (PV)')).toBeNull();
  expect(sizeClassOf('Inwoners per km2')).toBeNull();
});
