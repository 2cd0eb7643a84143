import { expect, test } from 'vitest';
import { periodOf } from './period.ts';

test.for([
  ['2020JJ00', 2020, '2020JJ00', 'definitief'],
  ['2024KW03', 2024, '2024KW03', 'definitief'],
  ['2024MM12', 2024, '2024MM12', 'definitief'],
  ['2024W153', 2024, '2024W153', 'definitief'],
  ['2024X000', 2024, '2024X000', 'definitief'],
  ['2024', 2024, '2024JJ00', 'definitief'],
  ['2024*', 2024, '2024JJ00', 'voorlopig'],
  ['2022**', 2022, '2022JJ00', 'nader voorlopig'],
  ['1e halfjaar 2023*', 2023, '2023HJ01', 'voorlopig'],
  ['2024 3e kwartaal', 2024, '2024KW03', 'definitief'],
  ['2024 maart', 2024, '2024MM03', 'definitief'],
  ["2023/'24*", 2023, '2023SJ00', 'voorlopig'],
] as const)('%s is read', ([text, year, code, status]) => {
  expect(periodOf(text)).toEqual({ year, code, status });
});

test('a text that is no period is not guessed at', () => {
  expect(periodOf('Totaal')).toBeNull();
  expect(periodOf('2024 ongeveer')).toBeNull();
  expect(periodOf('')).toBeNull();
});

test.for(['2024XX00', '2024KW05', '2024KW00', '2024MM13', '2024HJ03', '2024JJ01', '2024W154'])(
  'the code %s, which no table of CBS has, is not taken for a period',
  (text) => {
    expect(periodOf(text)).toBeNull();
  },
);
