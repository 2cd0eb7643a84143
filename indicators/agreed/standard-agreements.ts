import type { Agreements, Baseline } from './agreements.ts';

const beforePlan: Baseline = { from: '2018Q1', to: '2020Q4', why: 'Dit zijn de jaren voor het plan.' };

const debtsDuty: readonly Baseline[] = [
  { ...beforePlan, why: 'Dit zijn de jaren voordat de gemeente op signalen van schulden af moest gaan.' },
  {
    from: '2021Q1',
    to: '2024Q4',
    why: 'Vanaf 2021 moet de gemeente volgens de wet op signalen van schulden afgaan.',
  },
];

/**
 * The nulmeting of the plan (docs/glossary.md), and the quarters that signals are judged by. Interpretatie: the plan began in 2021, which
 * is a declared step for every series; its own four years are what is usual since, and sixteen quarters give limits (NHS England, Making
 * Data Count, asks for at least twelve).
 */
export const standardAgreements: Agreements = {
  nulmeting: {
    before: '2021',
    own: {
      I15: {
        period: '2021',
        why: 'De nulmeting is 2021: vanaf dat jaar moet de gemeente volgens de wet op signalen van schulden afgaan.',
      },
    },
  },
  baselines: {
    standard: [beforePlan, { from: '2021Q1', to: '2024Q4', why: 'Dit zijn de jaren van het plan.' }],
    own: { I14: [...debtsDuty], I15: [...debtsDuty] },
  },
};
