import { plannedGoals, principlesOf } from 'indicators/plan/plan-of.ts';
import { countStates, goalRule } from 'indicators/verdict/goal-verdict.ts';
import type { Release } from 'indicators/release/schema.ts';
import { Type, type Static } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { ListQuery } from '../contract/queries.ts';
import { Principles } from '../contract/principles.ts';
import type { GoalVerdict } from 'indicators/verdict/schema.ts';
import { dashboardOf } from '../views/dashboard-of.ts';
import { goalSummary } from '../views/goal-summary.ts';
import { sinceMoment } from '../views/since-moment.ts';
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
    ...dashboardOf(release),
    items: principlesOf(release).map(({ id, name, leading, goals }) => {
      const verdicts = verdictsOn(release, goals);
      return {
        id,
        name,
        leading,
        budget: newestYear(principleBudget(release, id)),
        goals: goals.map((goal) => goalSummary(release, goal)),
        ...(verdicts === null ? {} : { verdicts: countStates(verdicts) }),
      };
    }),
    ...overall(release),
    ...protectionOf(release),
    ...sinceMoment(release),
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
      'oordeel doel',
      'indicator',
      'naam',
      'oordeel indicator',
      'toelichting',
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
            'oordeel doel': goal.verdict?.state ?? null,
          };
          const indicators = goal.indicators.map(({ id, name: title, invented, latest, verdicts }) => ({
            ...of,
            indicator: id,
            naam: title,
            periode: latest?.period ?? null,
            waarde: latest?.value ?? null,
            eenheid: latest?.unit ?? null,
            verzonnen: invented,
            'oordeel indicator': verdicts?.[0]?.state ?? null,
            toelichting: verdicts?.[0]?.sentence ?? null,
          }));
          const missing = goal.withoutFigure.map((id) => ({ ...of, indicator: id, naam: 'nog geen cijfer' }));
          return indicators.length + missing.length === 0 ? [of] : [...indicators, ...missing];
        }),
      ),
  },
});

/** The verdicts on some goals; null for a release that has none. */
function verdictsOn({ goals }: Release, some: readonly { id: string }[]): GoalVerdict[] | null {
  if (goals === undefined) return null;
  return goals.filter(({ goal }) => some.some(({ id }) => id === goal));
}

const protectionOf = ({ protection }: Release): Pick<Static<typeof Principles>, 'protection'> =>
  protection === undefined
    ? {}
    : {
        protection: {
          title: protection.preset.title,
          notes: protection.notes,
          shareHidden: protection.shareHidden,
        },
      };

function overall(release: Release): Pick<Static<typeof Principles>, 'verdicts'> {
  const verdicts = verdictsOn(release, plannedGoals(release));
  return verdicts === null ? {} : { verdicts: { rule: goalRule, counts: countStates(verdicts) } };
}
