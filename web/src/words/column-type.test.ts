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

test('a column says what is kept of it', () => {
  expect(keptWords({ ...column, type: 'bsn' })).toBe('als pseudoniem');
  expect(keptWords({ ...column, type: 'text', dropped: true })).toBe('nee, wordt weggegooid');
});
