import { expect, test } from 'vitest';
import { startCareNorm } from './norms.ts';

test('the norm for the start of care is 8 weeks until the municipality sets its own', () => {
  expect(startCareNorm(undefined)).toBe(56);
  expect(startCareNorm('42')).toBe(42);
});

test.each(['', '0', '-7', '6 weken', '56,5'])('"%s" is no number of days', (given) => {
  expect(() => startCareNorm(given)).toThrow('Geef een aantal dagen');
});
