import { expect, test } from 'vitest';
import { absenceOf, remarkOf } from './status.ts';

test('a hidden figure is afgeschermd, a missing one geen cijfer, zero is a figure', () => {
  expect(absenceOf({ status: 'suppressed', value: null })).toBe('afgeschermd');
  expect(absenceOf({ status: 'missing', value: null })).toBe('geen cijfer');
  expect(absenceOf({ status: 'ok', value: 0 })).toBeNull();
});

test('a provisional figure says so', () => {
  expect(remarkOf({ status: 'provisional' })).toBe('voorlopig');
  expect(remarkOf({ status: 'provisional', completeness: 94 })).toBe('voorlopig, naar verwachting 94% compleet');
  expect(remarkOf({ status: 'ok' })).toBeNull();
});
