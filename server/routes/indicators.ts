import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { Indicators, ListQuery } from '../contract.ts';
import { indicatorSummary } from '../views/indicator-summary.ts';

/** GET /v1/indicators: the catalogue with the latest figures. */
export const indicators = defineRoute({
  url: '/v1/indicators',
  operationId: 'listIndicators',
  summary: 'Alle indicatoren met hun laatste cijfer',
  params: Type.Object({}),
  query: ListQuery,
  body: Indicators,
  find: (release) => ({ items: release.indicators.map((indicator) => indicatorSummary(release, indicator)) }),
  ready: () => [{ url: '/v1/indicators', params: {}, query: {} }],
  csv: {
    fileName: 'indicatoren',
    headings: [
      'indicator',
      'naam',
      'set',
      'doelen',
      'bron',
      'ritme',
      'periode',
      'waarde',
      'ondergrens',
      'bovengrens',
      'eenheid',
      'verzonnen',
    ],
    rows: ({ items }) =>
      items.map(({ id, name, set, goals, source, cycle, unit, invented, latest }) => ({
        indicator: id,
        naam: name,
        set,
        doelen: goals.join(' '),
        bron: source,
        ritme: cycle,
        periode: latest?.period ?? null,
        waarde: latest?.value ?? null,
        ondergrens: latest?.lower ?? null,
        bovengrens: latest?.upper ?? null,
        eenheid: unit,
        verzonnen: invented,
      })),
  },
});
