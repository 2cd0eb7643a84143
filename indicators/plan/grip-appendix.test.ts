import { expect, it } from 'vitest';
import { readPlanDocument } from '../test/read-plan-document.ts';
import { gripAppendix } from './grip-appendix.ts';
import { gripMeasures } from './grip-measures.ts';

const printed = (amount: number) => amount.toLocaleString('nl-NL');

it('is bijlage I of the report, name for name and amount for amount', (context) => {
  const report = readPlanDocument('002');
  if (report === null) return context.skip('the plan documents are not beside this checkout');
  const appendix = report.slice(report.lastIndexOf('BIJLAGE I: OVERZICHT MAATREGELLEN'));
  for (const { total, measures } of gripAppendix) {
    expect(appendix).toContain(`Totaal ${printed(total)}`);
    for (const { name, intended } of measures) expect(appendix).toContain(`${name} ${printed(intended)}`);
  }
});

it('adds up within each onderdeel, and is of the same onderdelen as chapter 3', () => {
  for (const { total, measures } of gripAppendix.filter(({ measures: own }) => own.length > 0))
    expect(measures.reduce((sum, { intended }) => sum + intended, 0)).toBe(total);
  expect(gripAppendix.map(({ part }) => part)).toEqual([...new Set(gripMeasures.map(({ part }) => part))]);
});
