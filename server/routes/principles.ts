import { principles as plan } from 'indicators/plan/principles.ts';
import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { ListQuery, Principles } from '../contract.ts';
import { goalSummary } from '../views/goal-summary.ts';
import { inventedNote } from '../views/invented-note.ts';
import { inventedShort } from '../views/invented-short.ts';
import { newestYear, principleBudget } from '../views/principle-budget.ts';

/** GET /v1/principles: what the overview shows. */
export const principles = defineRoute({
  url: '/v1/principles',
  operationId: 'listPrinciples',
  summary: 'Leidende principes en de toegang, met doelen, indicatoren en budget',
  params: Type.Object({}),
  query: ListQuery,
  body: Principles,
  find: (release) => ({
    generation: release.generation,
    gemeente: release.gemeente,
    invented: {
      any: release.deliveries.some(({ invented }) => invented),
      short: inventedShort(release),
      note: inventedNote(release),
    },
    items: plan.map(({ id, name, leading, goals }) => ({
      id,
      name,
      leading,
      budget: newestYear(principleBudget(release, id)),
      goals: goals.map((goal) => goalSummary(release, goal)),
    })),
  }),
  ready: () => [{ url: '/v1/principles', params: {}, query: {} }],
  csv: {
    fileName: 'doelen',
    headings: [
      'principe',
      'doel',
      'titel',
      'ambitie',
      'reden zonder indicator',
      'indicator',
      'naam',
      'periode',
      'waarde',
      'eenheid',
      'verzonnen',
    ],
    rows: ({ items }) =>
      items.flatMap(({ name, goals }) =>
        goals.flatMap((goal) => {
          const of = {
            principe: name,
            doel: goal.id,
            titel: goal.title,
            ambitie: goal.ambition,
            'reden zonder indicator': goal.withoutIndicator,
          };
          const indicators = goal.indicators.map(({ id, name: title, invented, latest }) => ({
            ...of,
            indicator: id,
            naam: title,
            periode: latest?.period ?? null,
            waarde: latest?.value ?? null,
            eenheid: latest?.unit ?? null,
            verzonnen: invented,
          }));
          const missing = goal.withoutFigure.map((id) => ({ ...of, indicator: id, naam: 'nog geen cijfer' }));
          return indicators.length + missing.length === 0 ? [of] : [...indicators, ...missing];
        }),
      ),
  },
});
