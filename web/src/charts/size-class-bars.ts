import type { Budgets } from 'server/contract.ts';
import { budgetTexts } from '../texts/budget.ts';
import { moneyTexts } from '../texts/money.ts';
import type { Bars } from './bars.ts';
import { colours } from './colours.ts';

type PeerLine = NonNullable<Budgets['peers']>[number];

const texts = budgetTexts.sizeClasses;

/** Euros per resident of the gemeenten of the same size and of our own, taakveld by taakveld. */
export const sizeClassBars = (lines: readonly PeerLine[]): Bars => {
  const size = lines.find(({ sizeClassName }) => sizeClassName !== null)?.sizeClassName ?? null;
  return {
    categories: lines.map(({ code, name }) => `${code} ${name}`),
    series: [
      { name: texts.size(size), colour: colours.budget, values: lines.map(({ sizeClass }) => sizeClass) },
      { name: texts.own, colour: colours.realised, values: lines.map(({ own }) => own) },
    ],
    unit: moneyTexts.euro,
    decimals: 0,
    standing: false,
  };
};
