import { readReference } from 'etl/reference/read-reference.ts';
import {
  budgetByPrinciple,
  budgetByTaakveld,
  budgetTotal,
  budgetYears,
  type BudgetPrinciple,
} from '../plan/budget-tables.ts';
import { principles } from '../plan/principles.ts';
import { principleOfTaakveld } from '../plan/taakveld-principle.ts';
import { taakveldCodes, taakveldNames, type Taakveld } from '../plan/taakvelden.ts';
import type { BudgetLine } from '../release/schema.ts';

/** One row of the budget page: what it is called, its budget (EUR, null outside the plan), and the codes that add up to it. */
export type Entry = {
  by: BudgetLine['by'];
  code: string;
  name: string;
  budget: (year: number) => number | null;
  holds: (plan: string | null, code: string) => boolean;
};

const thousand = 1000;

/** The plan's amounts x EUR 1.000 as published, in EUR. */
const published = (amounts: Readonly<Record<(typeof budgetYears)[number], number>>) => (year: number) => {
  const known = budgetYears.find((one) => one === year);
  return known === undefined ? null : amounts[known] * thousand;
};

const inPlan = (plan: string | null): plan is Taakveld => taakveldCodes.some((code) => code === plan);

/** The rows of table 2, of table 1 and the total, and a row for every code in the ledger without a counterpart in the plan. */
export function entriesOf(outsideCodes: readonly string[]): Entry[] {
  const names = new Map(readReference('taakvelden').map(({ code = '', naam = '' }) => [code, naam]));
  return [
    ...taakveldCodes.map((code): Entry => ({
      by: 'taakveld',
      code,
      name: taakveldNames[code],
      budget: published(budgetByTaakveld[code]),
      holds: (plan) => plan === code,
    })),
    ...principlesWithBudget().map(({ id, name }): Entry => ({
      by: 'principle',
      code: id,
      name,
      budget: published(budgetByPrinciple[id]),
      holds: (plan) => inPlan(plan) && principleOfTaakveld[plan] === id,
    })),
    { by: 'total', code: 'totaal', name: 'Totaal', budget: published(budgetTotal), holds: inPlan },
    ...outsideCodes.map((outside): Entry => ({
      by: 'outside',
      code: outside,
      name: names.get(outside) ?? outside,
      budget: () => null,
      holds: (plan, code) => !inPlan(plan) && code === outside,
    })),
  ];
}

const budgetPrinciples: readonly BudgetPrinciple[] = ['meedoen', 'voorkomen', 'passend'];

const principlesWithBudget = () =>
  budgetPrinciples.map((id) => ({ id, name: principles.find((principle) => principle.id === id)?.name ?? id }));
