import { expect, test } from 'vitest';
import { columnWords, keptWords } from './column-type.ts';

const column = {
  name: 'Jaar',
  type: 'integer',
  required: true,
  dropped: false,
  personal: false,
  codes: [],
  min: null,
  max: null,
};

test('a column says what may stand in it, in words', () => {
  expect(columnWords({ ...column, min: 2015, max: 2100 })).toBe('geheel getal van 2015 tot en met 2100');
  expect(columnWords({ ...column, type: 'decimal', min: 0 })).toBe('getal, met komma, ten minste 0');
  const codes = [
    { code: 'L', meaning: 'lasten' },
    { code: 'Wmo', meaning: 'Wmo' },
  ];
  expect(columnWords({ ...column, type: 'code', codes })).toBe('L (lasten), Wmo');
});

test.for([
  [0, 'datum, zoals 31-12-2025, niet na de dag van inlezen'],
  [1, 'datum, zoals 31-12-2025, tot en met volgend jaar'],
  [2, 'datum, zoals 31-12-2025, tot en met 2 jaar na dit jaar'],
  [100, 'datum, zoals 31-12-2025, ook een geplande dag'],
] as const)('a date that may lie %i years ahead: %s', ([ahead, words]) => {
  expect(columnWords({ ...column, type: 'date', ahead })).toBe(words);
});

test('a column says what is kept of it', () => {
  expect(keptWords({ ...column, type: 'bsn' })).toBe('als pseudoniem');
  expect(keptWords({ ...column, type: 'text', dropped: true })).toBe('nee, wordt weggegooid');
});
