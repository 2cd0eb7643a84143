import { expect, test } from 'vitest';
import { signalen } from '../houdbaar/signalen.ts';
import { bareObservation } from '../test/bare.ts';
import { sourcesOfDerived } from './sources-of-derived.ts';

const total = (period: string, ...deliveries: string[]) => ({ ...bareObservation, period, deliveries });
const points = (...periods: string[]) => periods.map((period) => ({ period, value: 1 }));

test('a figure made of other figures rests on the files behind those, up to its own quarter', () => {
  const sheets = [
    { id: 'I16', observations: [total('2024Q1', 'b'), total('2024Q2', 'a'), total('2024Q3', 'c')] },
    // Its series ended before.
    { id: 'I18', observations: [total('2024Q1', 'd')] },
    { id: 'F02', observations: [total('2024Q2')] },
  ];
  const series = [
    { indicator: 'I16', points: points('2024Q1', '2024Q2', '2024Q3'), baselines: [] },
    { indicator: 'I18', points: points('2024Q1'), baselines: [] },
  ];
  const made = sourcesOfDerived(sheets, [signalen], series, 'GM0171');
  expect(made[2]?.observations[0]?.deliveries).toEqual(['a', 'b']);
  expect(made.slice(0, 2)).toEqual(sheets.slice(0, 2));
});
