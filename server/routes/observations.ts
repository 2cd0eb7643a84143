import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { breakdownChoices } from '../contract/breakdown-choices.ts';
import { Observations, ObservationsQuery } from '../contract/observations.ts';
import { checkQuestion } from '../views/check-question.ts';
import { findIndicator } from '../views/find-indicator.ts';
import { inventedFigures } from '../views/invented-figures.ts';
import { periodRange } from '../views/period-range.ts';
import { statusWords } from '../views/status-words.ts';

/** GET /v1/indicators/{id}/observations: the figures, filtered; without a filter all of them. */
export const observations = defineRoute({
  url: '/v1/indicators/:id/observations',
  operationId: 'listObservations',
  summary: 'Cijfers van een indicator per periode, gebied en groep',
  params: Type.Object({ id: Type.String() }),
  query: ObservationsQuery,
  body: Observations,
  find: (release, { id }, query) => {
    const { breakdown, region, from, to, measure } = query;
    const indicator = findIndicator(release, id);
    checkQuestion(release, indicator, query);
    const start = from === undefined ? -Infinity : periodRange(from).first;
    const end = to === undefined ? Infinity : periodRange(to).last;
    const items = indicator.observations.filter((observation) => {
      const { first, last } = periodRange(observation.period);
      return (
        first >= start &&
        last <= end &&
        (breakdown === undefined || (observation.breakdown ?? 'geen') === breakdown) &&
        (region === undefined || observation.region === region) &&
        (measure === undefined || observation.measure === measure)
      );
    });
    return { indicator: indicator.id, items };
  },
  // What the pages ask: the totals, or the groups of one breakdown.
  ready: ({ indicators }) =>
    indicators.flatMap(({ slug, breakdowns }) =>
      breakdownChoices
        .filter((breakdown) => breakdown === 'geen' || breakdowns.includes(breakdown))
        .map((breakdown) => ({
          url: `/v1/indicators/${slug}/observations?breakdown=${breakdown}`,
          params: { id: slug },
          query: { breakdown },
        })),
    ),
  csv: {
    fileName: 'cijfers',
    headings: [
      'indicator',
      'maat',
      'periode',
      'gebied',
      'uitsplitsing',
      'groep',
      'teller',
      'noemer',
      'waarde',
      'ondergrens',
      'bovengrens',
      'aantal',
      'status',
      'naar verwachting compleet (%)',
      'afronding',
      'leveringen',
      'verzonnen',
    ],
    rows: ({ indicator, items }, release) => {
      const isInvented = inventedFigures(release, indicator);
      const { measures } = findIndicator(release, indicator);
      const roundings = new Map(measures.map(({ key, rounding }) => [key, rounding ?? null]));
      return items.map((one) => ({
        indicator,
        maat: one.measure,
        periode: one.period,
        gebied: one.region,
        uitsplitsing: one.breakdown,
        groep: one.group,
        teller: one.numerator,
        noemer: one.denominator,
        waarde: one.value,
        ondergrens: one.lower,
        bovengrens: one.upper,
        aantal: one.n,
        'naar verwachting compleet (%)': one.completeness ?? null,
        afronding: one.value === null ? null : (roundings.get(one.measure) ?? null),
        status: statusWords[one.status] ?? one.status,
        leveringen: one.deliveries.join(' '),
        verzonnen: isInvented(one),
      }));
    },
  },
});
