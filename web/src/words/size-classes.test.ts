import { expect, test } from 'vitest';
import { sizeClassMessage, sizeClassSummary } from './size-classes.ts';

const line = {
  report: 'jaarrekening' as const,
  year: 2023,
  code: '6.3',
  name: 'Inkomensregelingen',
  own: 134.25,
  sizeClassName: '20.000 tot 50.000 inwoners',
  sizeClass: 200.5,
  country: 310,
  deliveries: ['d1'],
};

test('the taakveld that differs most from gemeenten of the same size is named, of the jaarrekening first', () => {
  const lines = [
    line,
    { ...line, code: '6.5', name: 'Arbeidsparticipatie', own: 60, sizeClass: 50 },
    { ...line, report: 'begroting' as const, year: 2025, own: 900 },
    { ...line, code: '6.1', own: null },
  ];
  expect(sizeClassSummary(lines)).toBe(
    'Het grootste verschil zit bij 6.3 Inkomensregelingen. Per inwoner kost dat €\u00A0134, bij gemeenten van dezelfde grootte €\u00A0201 (Jaarrekening 2023).',
  );
  expect(sizeClassMessage(lines)).toBe('Het grootste verschil bij 6.3 Inkomensregelingen: €\u00A0134 tegen €\u00A0201');
});

test('without an amount of our own there is nothing to compare', () => {
  expect(sizeClassSummary([{ ...line, own: null }])).toContain('geen taakveld');
});
