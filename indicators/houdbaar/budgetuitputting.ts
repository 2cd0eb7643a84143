import type { Indicator, Measure } from '../indicator.ts';
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
import { spentOfBudgets, type Budgeted } from '../queries/spent-of-budget.ts';

const thousand = 1000;

type Figure = Budgeted & { name: string };

const ofPrinciple = (id: BudgetPrinciple): Figure => ({
  key: id,
  name: principles.find((principle) => principle.id === id)?.name ?? id,
  taakvelden: taakveldCodes.filter((code) => principleOfTaakveld[code] === id),
  budgetOf: (year) => budgetByPrinciple[id][year] * thousand,
});

const ofTaakveld = (code: Taakveld): Figure => ({
  key: code,
  name: `${code} ${taakveldNames[code]}`,
  taakvelden: [code],
  budgetOf: (year) => budgetByTaakveld[code][year] * thousand,
});

const figures: readonly Figure[] = [
  {
    key: 'main',
    name: 'Alle taakvelden van het plan',
    taakvelden: taakveldCodes,
    budgetOf: (year) => budgetTotal[year] * thousand,
  },
  ofPrinciple('meedoen'),
  ofPrinciple('voorkomen'),
  ofPrinciple('passend'),
  ...taakveldCodes.map(ofTaakveld),
];

const spent = spentOfBudgets(figures);

const measures = figures.map(({ key, name }): Measure => ({
  key,
  name,
  unit: '%',
  kind: 'ratio',
  per: 100,
  decimals: 1,
  count: spent(key),
}));

export const budgetuitputting: Indicator = {
  id: 'F01',
  slug: 'budgetuitputting',
  name: 'Budgetuitputting',
  set: 'aanvullend',
  source: 'PC',
  cycle: 'quarterly',
  lastYear: Math.max(...budgetYears),
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
  measures,
};
