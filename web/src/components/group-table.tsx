import type { IndicatorSheet, Observation } from 'server/contract.ts';
import { formatNumber } from '../format.ts';
import { breakdownWords } from '../words/breakdown.ts';
import { absenceOf, remarkOf } from '../words/status.ts';
import { AbsenceNote } from './absence-note.tsx';
import { DataTable, type Column } from './data-table.tsx';
import { ValueWords } from './value-words.tsx';
import { figureTexts } from '../texts/figure.ts';
import { groupTexts } from '../texts/groups.ts';
import { latestTexts } from '../texts/latest.ts';

type Props = { breakdown: string; rows: readonly Observation[]; measure: IndicatorSheet['measures'][number] };

const margins: readonly Column<Observation>[] = [
  {
    header: figureTexts.columns.marginFrom,
    numeric: true,
    cell: ({ lower }) => lower,
    value: ({ lower }) => lower,
    downloadOnly: true,
  },
  {
    header: figureTexts.columns.marginTo,
    numeric: true,
    cell: ({ upper }) => upper,
    value: ({ upper }) => upper,
    downloadOnly: true,
  },
];

/** The groups of one period with their margins and what lies behind them. */
export const GroupTable = ({ breakdown, rows, measure }: Props) => {
  const bounded = rows.some(({ lower }) => lower !== null);
  const value = (row: Observation) => <ValueWords point={row} unit={measure.unit} decimals={measure.decimals} />;
  const columns: Column<Observation>[] = [
    { header: breakdownWords(breakdown), cell: ({ group }) => group },
    {
      header: figureTexts.columns.figure,
      numeric: true,
      cell: value,
      value: (row) => absenceOf(row) ?? row.value,
      unit: measure.unit,
    },
    {
      header: figureTexts.columns.status,
      cell: (row) => absenceOf(row) ?? remarkOf(row) ?? latestTexts.fixed,
      downloadOnly: true,
    },
    ...(bounded
      ? [
          ...margins,
          {
            header: figureTexts.columns.margin,
            numeric: true,
            pageOnly: true,
            cell: ({ lower, upper }: Observation) =>
              lower === null || upper === null
                ? '–'
                : figureTexts.between(formatNumber(lower, measure.decimals), formatNumber(upper, measure.decimals)),
          },
        ]
      : []),
    {
      header: figureTexts.columns.about,
      numeric: true,
      cell: ({ n }) => (n === null ? '–' : formatNumber(n)),
      value: ({ n }) => n,
    },
  ];
  return (
    <>
      <DataTable
        caption={groupTexts.table(breakdownWords(breakdown))}
        columns={columns}
        rows={rows}
        rowKey={({ group }) => group ?? ''}
      />
      <AbsenceNote of={rows} />
    </>
  );
};
