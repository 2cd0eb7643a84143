import type { IndicatorSheet } from 'server/contract.ts';
import { periodPosition } from '../charts/period-position.ts';
import type { Panels } from '../charts/panels.ts';
import { formatPeriod } from '../format.ts';
import { breakdownWords } from '../words/breakdown.ts';
import { absenceOf } from '../words/status.ts';
import { AbsenceNote } from './absence-note.tsx';
import { DataTable } from './data-table.tsx';
import { ValueWords } from './value-words.tsx';
import { latestTexts } from '../texts/latest.ts';
import { figureTexts } from '../texts/figure.ts';
import { groupTexts } from '../texts/groups.ts';

type Props = { breakdown: string; groups: Panels['groups']; measure: IndicatorSheet['measures'][number] };

/** Every group in a column of its own, newest period first. */
export const GroupTrendsTable = ({ breakdown, groups, measure: { unit, decimals } }: Props) => {
  const periods = [...new Set(groups.flatMap(({ points }) => points.map(({ period }) => period)))];
  const cellOf = (points: Panels['groups'][number]['points']) => (period: string) => (
    <ValueWords point={points.find((one) => one.period === period) ?? null} unit={unit} decimals={decimals} />
  );
  return (
    <>
      <DataTable
        caption={groupTexts.trends.title(breakdownWords(breakdown))}
        columns={[
          { header: figureTexts.columns.period, cell: formatPeriod },
          ...groups.map(({ name, points }) => ({
            header: name,
            numeric: true,
            cell: cellOf(points),
            value: (period: string) => {
              const point = points.find((one) => one.period === period);
              return point === undefined ? latestTexts.missing.word : (absenceOf(point) ?? point.value);
            },
            unit,
          })),
        ]}
        rows={periods.toSorted((a, b) => periodPosition(b) - periodPosition(a))}
        rowKey={(period) => period}
      />
      <AbsenceNote of={groups.flatMap(({ points }) => points)} />
    </>
  );
};
