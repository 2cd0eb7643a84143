import { plannedGoals, principlesOf } from 'indicators/plan/plan-of.ts';
import { goalRule } from 'indicators/verdict/goal-verdict.ts';
import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { Goal } from '../contract/goal.ts';
import { NoQuery } from '../contract/queries.ts';
import { problem } from '../problems.ts';
import { findIndicator } from '../views/find-indicator.ts';
import { goalSummary } from '../views/goal-summary.ts';
import { allTotals } from '../views/latest-figure.ts';
import { relatedGoals } from '../views/related-goals.ts';
import { verdictsUnder } from '../views/verdicts-under.ts';
import { principleBudget, taakveldenBudget } from '../views/principle-budget.ts';

/** GET /v1/goals/{id}: one goal with its series and the budget of its principle. */
export const goal = defineRoute({
  url: '/v1/goals/:id',
  operationId: 'getGoal',
  summary: 'Een doel met ambitie, indicatoren, reeksen en het budget van het principe',
  params: Type.Object({ id: Type.String() }),
  query: NoQuery,
  body: Goal,
  find: (release, { id }) => {
    const found = plannedGoals(release).find((one) => one.id === id);
    const principleOf = principlesOf(release).find(({ goals }) => goals.some((one) => one.id === id));
    if (found === undefined || principleOf === undefined)
      throw problem(404, `Er is geen doel "${id}". Kijk in /v1/principles.`);
    const { id: principle, name, leading } = principleOf;
    const summary = goalSummary(release, found);
    const series = summary.indicators.map(
      ({ id: indicator }) => [indicator, allTotals(findIndicator(release, indicator))] as const,
    );
    const regions = new Set(series.flatMap(([, observations]) => observations.map(({ region }) => region)));
    return {
      ...summary,
      principle: { id: principle, name, leading },
      budget: [...principleBudget(release, principle), ...taakveldenBudget(release, principle)],
      series: Object.fromEntries(series),
      regions: release.regions.filter(({ code }) => regions.has(code)),
      related: relatedGoals(release, found),
      signals: release.signals.filter(
        ({ indicator, measure }) => measure === 'main' && found.indicators.includes(indicator),
      ),
      ...(summary.verdict === undefined ? {} : { verdicts: verdictsUnder(release, found), verdictRule: goalRule }),
    };
  },
  ready: (release) => plannedGoals(release).map(({ id }) => ({ url: `/v1/goals/${id}`, params: { id }, query: {} })),
  csv: null,
});
