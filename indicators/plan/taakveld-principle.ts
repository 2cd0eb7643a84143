import type { Taakveld } from './taakvelden.ts';
import type { BudgetPrinciple } from './budget-tables.ts';

/**
 * Interpretatie: the plan does not say which taakveld belongs to which principle. This is the only split that
 * reproduces table 1 from table 2 in all five years within 1 (x EUR 1.000) per cell. Financieel houdbaar stelsel has no budget.
 */
export const principleOfTaakveld: Readonly<Record<Taakveld, BudgetPrinciple>> = {
  '6.1': 'voorkomen',
  '6.2': 'voorkomen',
  '6.3': 'meedoen',
  '6.4': 'meedoen',
  '6.5': 'meedoen',
  '6.6': 'passend',
  '6.71': 'passend',
  '6.72': 'passend',
  '6.81': 'passend',
  '6.82': 'passend',
  '7.1': 'voorkomen',
};
