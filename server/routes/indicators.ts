import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { Indicators } from '../contract/indicators.ts';
import { ListQuery } from '../contract/queries.ts';
import type { VerdictSummary } from 'indicators/verdict/schema.ts';
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
      'oordeel',
      'toelichting',
      'periode',
      'waarde',
      'ondergrens',
      'bovengrens',
      'eenheid',
      'verzonnen',
    ],
    rows: ({ items }) =>
      items.map(({ id, name, set, goals, source, cycle, unit, invented, latest, verdicts = [] }) => ({
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
        oordeel: perGoal(verdicts, ({ state }) => state),
        toelichting: perGoal(verdicts, ({ sentence }) => sentence),
      })),
  },
});

/** What is said of an indicator, once where it is the same under all its goals, or else goal by goal. */
function perGoal(verdicts: readonly VerdictSummary[], say: (verdict: VerdictSummary) => string): string | null {
  const said = new Set(verdicts.map(say));
  if (said.size <= 1) return [...said][0] ?? null;
  return verdicts.map((verdict) => `${verdict.goal}: ${say(verdict)}`).join('; ');
}
