import { expect, test } from 'vitest';
import { linesToCompare } from '../words/size-classes.ts';
import { barsTooltip } from './bars-option.ts';
import { sizeClassBars } from './size-class-bars.ts';

const line = {
  report: 'jaarrekening' as const,
  year: 2023,
  code: '6.81',
  name: 'Geëscaleerde zorg 18+',
  own: -7.5,
  sizeClassName: '20.000 tot 50.000 inwoners',
  sizeClass: 4,
  country: 9,
  deliveries: ['d1'],
};

test('our amount stands beside that of the gemeenten of our size, in whole euros and below zero too; what is unknown is left out', () => {
  const bars = sizeClassBars([line, { ...line, code: '7.1', name: 'Volksgezondheid', own: null, sizeClass: 1_050 }]);
  expect([0, 1].map((index) => barsTooltip(bars, index))).toEqual([
    '6.81 Geëscaleerde zorg 18+\nGemeenten met 20.000 tot 50.000 inwoners: 4\nOnze gemeente: \u22128',
    '7.1 Volksgezondheid\nGemeenten met 20.000 tot 50.000 inwoners: 1.050',
  ]);
});

test('the chart is of the jaarrekening, of the begroting where that has nothing to compare, and of nothing else', () => {
  const planned = { ...line, report: 'begroting' as const, year: 2025 };
  const unknown = { ...line, own: null };
  expect(linesToCompare([planned, line, unknown])).toEqual([line, unknown]);
  expect(linesToCompare([unknown, planned])).toEqual([planned]);
  expect(linesToCompare([unknown, { ...planned, sizeClass: null }])).toEqual([]);
});
