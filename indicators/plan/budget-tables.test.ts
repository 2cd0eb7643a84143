import { describe, expect, it } from 'vitest';
import { budgetByPrinciple, budgetByTaakveld, budgetTotal, budgetYears } from './budget-tables.ts';
import { readPlanDocument } from '../test/read-plan-document.ts';
import { taakveldCodes } from './taakvelden.ts';

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

const printed = (row: Record<number, number>) =>
  budgetYears.map((year) => (row[year] ?? Number.NaN).toLocaleString('nl-NL')).join(' ');

describe('the budget tables', () => {
  it('stand in the plan row by row, with the totals as published', (context) => {
    const plan = readPlanDocument('000');
    if (plan === null) return context.skip('the plan documents are not beside this checkout');
    for (const row of [...Object.values(budgetByPrinciple), ...Object.values(budgetByTaakveld)]) {
      expect(plan.includes(printed(row)), printed(row)).toBe(true);
    }
    expect(plan.split(`Totaal ${printed(budgetTotal)}`)).toHaveLength(3);
  });

  it('keep the published totals where the rounded rows add up to 1 more or less', () => {
    const perPrinciple = budgetYears.map((year) => sum(Object.values(budgetByPrinciple).map((row) => row[year])));
    const perTaakveld = budgetYears.map((year) => sum(taakveldCodes.map((code) => budgetByTaakveld[code][year])));
    expect(perPrinciple).toEqual([42942, 43609, 43160, 43117, 42952]);
    expect(perTaakveld).toEqual([42942, 43611, 43159, 43116, 42951]);
    expect(budgetYears.map((year) => budgetTotal[year])).toEqual([42942, 43610, 43160, 43116, 42952]);
  });
});
