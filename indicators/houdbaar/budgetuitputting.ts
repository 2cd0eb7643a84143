import type { Indicator, Measure } from '../indicator.ts';
import {
  budgetByPrinciple,
  budgetByTaakveld,
  budgetTotal,
  type BudgetPrinciple,
  type BudgetYear,
} from '../plan/budget-tables.ts';
import { principles } from '../plan/principles.ts';
import { principleOfTaakveld } from '../plan/taakveld-principle.ts';
import { taakveldCodes, taakveldNames, type Taakveld } from '../plan/taakvelden.ts';
import { spentOfBudget } from '../queries/spent-of-budget.ts';

const thousand = 1000;

const measure = (
  key: string,
  name: string,
  taakvelden: readonly Taakveld[],
  budget: (year: BudgetYear) => number,
): Measure => ({
  key,
  name,
  unit: '%',
  kind: 'ratio',
  per: 100,
  decimals: 1,
  count: spentOfBudget(taakvelden, (year) => budget(year) * thousand),
});

const ofPrinciple = (id: BudgetPrinciple): Measure =>
  measure(
    id,
    principles.find((principle) => principle.id === id)?.name ?? id,
    taakveldCodes.filter((code) => principleOfTaakveld[code] === id),
    (year) => budgetByPrinciple[id][year],
  );

const ofTaakveld = (code: Taakveld): Measure =>
  measure(code, `${code} ${taakveldNames[code]}`, [code], (year) => budgetByTaakveld[code][year]);

export const budgetuitputting: Indicator = {
  id: 'F01',
  slug: 'budgetuitputting',
  name: 'Budgetuitputting',
  set: 'aanvullend',
  source: 'PC',
  cycle: 'quarterly',
  unit: '%',
  yearToDate: true,
  polarity: '-',
  polarityInterpreted: true,
  definition:
    'Het deel van het jaarbudget dat tot en met het kwartaal is uitgegeven: lasten min baten volgens het grootboek, gedeeld door het budget van het hele jaar uit het plan.',
  interpretation:
    'Bijlage 3 noemt voor dit doel geen indicator. Dat de budgetten in het plan netto zijn (lasten min baten), is onze lezing. Dat geldt ook voor de verdeling van de taakvelden over de leidende principes. Na een kwart van het jaar is niet vanzelf een kwart van het budget uitgegeven. Is een budget of een saldo negatief, dan geven wij geen percentage. Het plan heeft budgetten van 2020 tot en met 2024; voor andere jaren is er geen uitkomst. Wat het hele jaar naar verwachting kost, staat bij het budget.',
  caveats: [],
  breakdowns: [],
  breaks: [
    {
      from: '2023Q1',
      why: 'Vanaf 2023 zijn de taakvelden van het Rijk anders ingedeeld. Wij rekenen de nieuwe codes terug naar de taakvelden van het plan.',
    },
  ],
  measures: [
    measure('main', 'Alle taakvelden van het plan', taakveldCodes, (year) => budgetTotal[year]),
    ofPrinciple('meedoen'),
    ofPrinciple('voorkomen'),
    ofPrinciple('passend'),
    ...taakveldCodes.map(ofTaakveld),
  ],
};
