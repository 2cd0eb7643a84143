import { expect, test } from 'vitest';
import { groupName } from './group-name.ts';

test('ages and sexes are said in words, other groups as they are', () => {
  expect(['0-17', '18-34', '75+', 'onbekend'].map((group) => groupName(group))).toEqual([
    '0 t/m 17 jaar',
    '18 t/m 34 jaar',
    '75 jaar en ouder',
    'onbekend',
  ]);
  expect(['M', 'V'].map(groupName)).toEqual(['mannen', 'vrouwen']);
  expect(groupName('Bant')).toBe('Bant');
});
