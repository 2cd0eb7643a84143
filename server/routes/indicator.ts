import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { IndicatorSheet } from '../contract/indicator-sheet.ts';
import { NoQuery } from '../contract/queries.ts';
import { findIndicator } from '../views/find-indicator.ts';
import { latestFigure } from '../views/latest-figure.ts';

/** GET /v1/indicators/{id}: the definition sheet. */
export const indicator = defineRoute({
  url: '/v1/indicators/:id',
  operationId: 'getIndicator',
  summary: 'Definitie, herkomst en laatste cijfer van een indicator; id of korte naam',
  params: Type.Object({ id: Type.String() }),
  query: NoQuery,
  body: IndicatorSheet,
  find: (release, { id }) => {
    const { observations, ...sheet } = findIndicator(release, id);
    const behind = new Set(observations.flatMap(({ deliveries }) => deliveries));
    const regions = new Set(observations.map(({ region }) => region));
    return {
      ...sheet,
      latest: latestFigure({ observations, ...sheet }, release.gemeente.code),
      regions: release.regions.filter(({ code }) => regions.has(code)),
      signals: release.signals.filter((signal) => signal.indicator === sheet.id && signal.measure === 'main'),
      provenance: release.deliveries.filter((delivery) => behind.has(delivery.id)),
    };
  },
  ready: ({ indicators }) =>
    indicators.flatMap(({ id, slug }) =>
      [id, slug].map((key) => ({ url: `/v1/indicators/${key}`, params: { id: key }, query: {} })),
    ),
  csv: null,
});
