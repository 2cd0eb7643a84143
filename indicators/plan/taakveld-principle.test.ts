import { describe, expect, it } from 'vitest';
import { budgetByPrinciple, budgetByTaakveld, budgetYears, type BudgetPrinciple } from './budget-tables.ts';
import { principleOfTaakveld } from './taakveld-principle.ts';
import { taakveldCodes } from './taakvelden.ts';

const ids: readonly BudgetPrinciple[] = ['meedoen', 'voorkomen', 'passend'];
const years = budgetYears.map((year) => ({ year }));

/** Whether the taakvelden whose bit is set in `chosen` add up to the principle's row of table 1 within 1 in every year. */
const fits = (id: BudgetPrinciple, chosen: number) =>
  budgetYears.every((year) => {
    const derived = taakveldCodes.reduce(
      (total, code, index) => total + ((chosen >> index) & 1) * budgetByTaakveld[code][year],
      0,
    );
    return Math.abs(derived - budgetByPrinciple[id][year]) <= 1;
  });

describe('the derived split of taakvelden over principles', () => {
  it.each(years)('reproduces table 1 from table 2 in $year within 1 per principle', ({ year }) => {
    for (const id of ids) {
      const derived = taakveldCodes
        .filter((code) => principleOfTaakveld[code] === id)
        .reduce((total, code) => total + budgetByTaakveld[code][year], 0);
      expect(Math.abs(derived - budgetByPrinciple[id][year]), id).toBeLessThanOrEqual(1);
    }
  });

  it('is the only split that does so', () => {
    const subsets = Array.from({ length: 2 ** taakveldCodes.length }, (_, subset) => subset);
    for (const id of ids) {
      const expected = taakveldCodes.reduce(
        (total, code, index) => total + (principleOfTaakveld[code] === id ? 1 << index : 0),
        0,
      );
      expect(
        subsets.filter((subset) => fits(id, subset)),
        id,
      ).toEqual([expected]);
    }
  });
});
