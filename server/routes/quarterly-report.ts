import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import type { CsvRow } from '../answers/csv.ts';
import { QuarterlyReport, QuarterlyReportQuery } from '../contract/quarterly.ts';
import { statusWords } from '../views/status-words.ts';
import { quarterlyReport as reportOf } from '../views/quarterly-report.ts';

/** GET /v1/quarterly-reports/{quarter}: figures, money and largest changes per domain. */
export const quarterlyReport = defineRoute({
  url: '/v1/quarterly-reports/:quarter',
  operationId: 'getQuarterlyReport',
  summary: 'Kwartaalrapportage USD van een kwartaal (2025Q4): cijfers, geld en grootste veranderingen per onderdeel',
  params: Type.Object({ quarter: Type.String({ maxLength: 10 }) }),
  query: QuarterlyReportQuery,
  body: QuarterlyReport,
  find: (release, { quarter }, { domain }) => reportOf(release, quarter, domain),
  ready: () => [],
  csv: {
    fileName: ({ quarter }) => `kwartaalrapportage-${quarter}`,
    headings: ['onderdeel', 'soort', 'naam', 'eenheid', 'kwartaal', 'waarde', 'status', 'verzonnen'],
    rows: ({ domains }) => domains.flatMap(rowsOf),
  },
});

function rowsOf({ name: onderdeel, figures, money, movements, unknown }: QuarterlyReport['domains'][number]): CsvRow[] {
  const row = (soort: string, naam: string, eenheid: string, verzonnen: boolean, at: Shown): CsvRow => ({
    onderdeel,
    soort,
    naam,
    eenheid,
    kwartaal: at.period,
    waarde: at.value,
    status: statusWords[at.status] ?? at.status,
    verzonnen,
  });
  return [
    ...figures.flatMap(({ name, unit, invented, now, before, yearAgo }) =>
      [now, before, yearAgo].map((at) => row('cijfer', name, unit, invented, at)),
    ),
    ...money.flatMap(({ code, name, year, budget, inQuarter, inYear, expected, invented }) =>
      Object.entries({
        'budget van het jaar': budget,
        'in het kwartaal': inQuarter,
        'in het jaar': inYear,
        verwacht: expected,
      }).map(([what, value]) =>
        row(what, `${code} ${name}`, 'EUR', invented, {
          period: String(year),
          value,
          status: value === null ? 'missing' : 'ok',
        }),
      ),
    ),
    ...movements.flatMap(({ key, unit, invented, items }) =>
      items.flatMap(({ group, now, before }) => [now, before].map((at) => row(key, group, unit, invented, at))),
    ),
    ...movements.flatMap(({ key, unit, invented, hidden }) =>
      hidden.map((group) => row(key, group, unit, invented, { period: '', value: null, status: 'suppressed' })),
    ),
    ...unknown.map(({ what, why }) =>
      row('niet te bepalen', what, why, false, { period: '', value: null, status: 'missing' }),
    ),
  ];
}

type Shown = { period: string; value: number | null; status: string };
