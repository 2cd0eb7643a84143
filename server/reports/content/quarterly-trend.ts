import type { Release } from 'indicators/release/schema.ts';
import { reportTexts } from '../../texts/reports.ts';
import { reportSetTexts } from '../../texts/report-sets.ts';
import { findDomain, seriesOfFigure } from '../../views/quarterly-figures.ts';
import { numeric, table } from '../parts.ts';
import type { Table } from '../report.ts';
import { amount } from '../write-amount.ts';

const texts = reportSetTexts.quarterly;

/** What runs, who has it, what begins and what ends: whole numbers, which fit beside one another. */
export const stream: ReadonlySet<string> = new Set(['lopend', 'inwoners', 'instroom', 'uitstroom']);

/** What runs, begins and ends of a domain in every quarter that was measured, the newest first. */
export function quarterlyTrendTable(release: Release, id: string): Table {
  const domain = findDomain(release, id);
  const figures = domain.figures.filter(({ key }) => stream.has(key));
  const series = figures.map((figure) => new Map(seriesOfFigure(release, domain, figure).map((o) => [o.period, o])));
  const measured = series.flatMap((one) => [...one.values()].filter(({ status }) => status !== 'missing'));
  const periods = [...new Set(measured.map(({ period }) => period))].toSorted().toReversed();
  return table(
    texts.trend(domain.name),
    [texts.columns.quarter, ...figures.map(({ name }) => numeric(name))],
    periods.map((period) => [
      // On one line, so that all quarters stand on one page.
      { period, onOneLine: true as const },
      ...series.map((one) => {
        const point = one.get(period);
        return point?.status === 'suppressed' ? reportTexts.hidden : amount(point?.value ?? null, 0);
      }),
    ]),
  );
}
