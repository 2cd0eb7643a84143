import type { Observation } from 'server/contract.ts';
import { expect, test } from 'vitest';
import { comparisonSummary, differenceWords } from '../words/comparison.ts';
import { comparisonRows } from './comparison-rows.ts';
import { point } from './point.fixture.ts';

const total = (region: string, period: string, value: number | null): Observation => ({
  ...point(period, value),
  measure: 'main',
  region,
  breakdown: null,
  group: null,
  deliveries: [],
});
const gemeente = { code: 'GM0171', name: 'Noordoostpolder' };
const measure = { key: 'main', unit: '%', decimals: 1 };
const subject = {
  observations: [
    total('GM0171', '2020', 69.8),
    total('GM0171', '2023', 74.6),
    total('GM0171', '2024', 74.2),
    total('NL01', '2023', 73.1),
    total('NL01', '2024', null),
    total('PV24', '2024', 73.3),
  ],
  measure,
  gemeente,
  regions: [gemeente, { code: 'NL01', name: 'Nederland' }, { code: 'PV24', name: 'Flevoland' }],
  baseline: '2020',
  breaks: [],
};

test('each figure has its own period, and another region is set against ours in the same period', () => {
  expect(comparisonRows(subject).map((row) => [row.name, row.point.period, differenceWords(row, measure)])).toEqual([
    ['Noordoostpolder', '2024', ''],
    ['Noordoostpolder, vorige meting', '2023', '0,4\u00A0procentpunt lager'],
    ['Noordoostpolder, nulmeting', '2020', '4,4\u00A0procentpunt hoger'],
    // 74.6 and 73.1, both of 2023; 74.2 and 73.3, both of 2024.
    ['Nederland', '2023', '1,5\u00A0procentpunt hoger'],
    ['Flevoland', '2024', '0,9\u00A0procentpunt hoger'],
  ]);
});

test('what was measured in another way is not subtracted', () => {
  const rows = comparisonRows({ ...subject, breaks: [{ from: '2022' }] });
  const baseline = rows.find(({ name }) => name.endsWith('nulmeting'));
  expect(baseline === undefined ? null : differenceWords(baseline, measure)).toBe('anders gemeten');
});

test('that the periods differ, and that there is nothing to compare with, is said', () => {
  expect(comparisonSummary(comparisonRows(subject))).toContain('niet allemaal over hetzelfde tijdvak');
  const own = subject.observations.filter(({ region }) => region === 'GM0171');
  expect(comparisonSummary(comparisonRows({ ...subject, observations: own }))).toBe(
    'Dit cijfer is er niet voor andere gebieden. Voor gemeenten met ongeveer evenveel inwoners is geen cijfer gepubliceerd.',
  );
  expect(comparisonSummary(comparisonRows({ ...subject, observations: own.slice(-1) }))).toMatch(
    / Er is ook geen eerder cijfer om mee te vergelijken\.$/,
  );
});
