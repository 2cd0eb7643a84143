import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { Budgets, BudgetsQuery } from '../contract/budgets.ts';

const notes = [
  'Alle bedragen zijn netto: lasten min baten. Dit is een interpretatie van de begroting.',
  'De begroting komt uit het beleidsplan (begroting 2020, meerjarenbegroting 2021-2024). Latere jaren hebben daar geen begroting.',
  'Het plan zegt niet welk taakveld bij welk principe hoort. Deze verdeling is een interpretatie: zij geeft in alle vijf jaren de bedragen van het plan, op 1.000 euro na.',
  'De totalen zijn die van het plan. Door afronding tellen de regels in sommige jaren 1.000 euro hoger of lager op.',
  'In 2023 en in 2025 zijn de taakvelden anders ingedeeld. De nieuwe codes zijn teruggebracht tot die van het plan. Vergelijk de jaren ervoor en erna met voorzichtigheid.',
  'Een verwachting is gemaakt met wat aan het eind van dat kwartaal bekend was. Dat zijn de uitgaven tot dan toe, en het deel van het jaar dat in eerdere jaren dan was uitgegeven. Ook de zorg die toen liep, telt mee: aantal maal prijs. Met 80% en 95% zekerheid ligt het jaar binnen de marges. Zo rekenen wij; het plan zegt niet hoe.',
  'Een overschrijding noemen wij zichtbaar als de kans 80% of meer is en dat blijft. Die grens is een interpretatie.',
  'Iv3 en de begroting van de gemeente kunnen verschillen in wat zij meetellen. Iv3 kan ook anders zijn dan het grootboek, bijvoorbeeld door een late correctie.',
];

/** GET /v1/budgets: budget, realisation and forecast per year and quarter. */
export const budgets = defineRoute({
  url: '/v1/budgets',
  operationId: 'listBudgets',
  summary: 'Begroting en uitgaven per principe en taakveld, per jaar en kwartaal',
  params: Type.Object({}),
  query: BudgetsQuery,
  body: Budgets,
  find: ({ budget, backTest, budgetPeers, deliveries }, _params, { by }) => ({
    ...(backTest === undefined ? {} : { backTest }),
    ...(budgetPeers === undefined
      ? {}
      : {
          peers: budgetPeers,
          peerSources: deliveries.filter(({ id }) => budgetPeers.some((line) => line.deliveries.includes(id))),
        }),
    notes,
    items: budget.filter(
      (line) =>
        by === undefined || line.by === by || line.by === 'total' || (line.by === 'outside' && by === 'taakveld'),
    ),
  }),
  ready: () => [
    { url: '/v1/budgets', params: {}, query: {} },
    ...(['principle', 'taakveld'] as const).map((by) => ({ url: `/v1/budgets?by=${by}`, params: {}, query: { by } })),
  ],
  csv: {
    fileName: 'begroting',
    headings: [
      'soort',
      'code',
      'naam',
      'jaar',
      'kwartaal',
      'begroting',
      'lasten',
      'baten',
      'saldo',
      'jaar compleet',
      'breuk in de reeks',
      'verwachting',
      'verwachting laag',
      'verwachting hoog',
      'verwachting laag (80%)',
      'verwachting hoog (80%)',
      'kans boven begroting (%)',
      'overschrijding te zien sinds',
      'afwijking',
      'percentage van begroting',
      'iv3',
      'uitgaven verzonnen',
      'iv3 verzonnen',
    ],
    rows: ({ items }) =>
      items.map((line) => ({
        soort: { principle: 'principe', taakveld: 'taakveld', total: 'totaal', outside: 'buiten het plan' }[line.by],
        code: line.code,
        naam: line.name,
        jaar: line.year,
        kwartaal: line.quarter,
        begroting: line.budget,
        lasten: line.lasten,
        baten: line.baten,
        saldo: line.realised,
        'jaar compleet': line.complete,
        'breuk in de reeks': line.break ?? null,
        verwachting: line.forecast,
        'verwachting laag': line.forecastLower,
        'verwachting hoog': line.forecastUpper,
        'verwachting laag (80%)': line.forecastLower80 ?? null,
        'verwachting hoog (80%)': line.forecastUpper80 ?? null,
        'kans boven begroting (%)': line.chanceAbove ?? null,
        'overschrijding te zien sinds': line.overrunSince ?? null,
        afwijking: line.deviation,
        'percentage van begroting': line.percentOfBudget,
        iv3: line.iv3,
        'uitgaven verzonnen': line.realised === null ? null : line.invented.realised,
        'iv3 verzonnen': line.iv3 === null ? null : line.invented.iv3,
      })),
  },
});
