import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { ListQuery } from '../contract/queries.ts';
import { Signals } from '../contract/signals.ts';
import { findIndicator } from '../views/find-indicator.ts';

/** GET /v1/signals: developments that deviate from their own past. */
export const signals = defineRoute({
  url: '/v1/signals',
  operationId: 'listSignals',
  summary: 'Afwijkende ontwikkelingen in het laatste kwartaal',
  params: Type.Object({}),
  query: ListQuery,
  body: Signals,
  find: ({ signals: items, judged }) => ({
    period:
      items
        .map(({ period }) => period)
        .toSorted()
        .at(-1) ?? null,
    items,
    judged,
  }),
  ready: () => [{ url: '/v1/signals', params: {}, query: {} }],
  csv: {
    fileName: 'signalen',
    headings: [
      'indicator',
      'maat',
      'periode',
      'richting',
      'waarde',
      'gemiddelde',
      'ondergrens',
      'bovengrens',
      'grenzen_sinds',
      'regel',
      'verzonnen',
    ],
    rows: ({ items }, release) =>
      items.map((signal) => ({
        indicator: signal.indicator,
        maat: signal.measure,
        periode: signal.period,
        richting: signal.direction,
        waarde: signal.value,
        gemiddelde: signal.mean,
        ondergrens: signal.lower,
        bovengrens: signal.upper,
        grenzen_sinds: signal.since ?? null,
        regel: signal.rule,
        verzonnen: findIndicator(release, signal.indicator).invented,
      })),
  },
});
