import type { IndicatorSheet, Observation } from 'server/contract.ts';
import { formatNumber } from '../format.ts';
import { breakdownWords } from '../words/breakdown.ts';
import { absenceOf, remarkOf } from '../words/status.ts';
import { AbsenceNote } from './absence-note.tsx';
import { DataTable, type Column } from './data-table.tsx';
import { ValueWords } from './value-words.tsx';

type Props = { breakdown: string; rows: readonly Observation[]; measure: IndicatorSheet['measures'][number] };

const margins: readonly Column<Observation>[] = [
  {
    header: '95%-marge: van',
    numeric: true,
    cell: ({ lower }) => lower,
    value: ({ lower }) => lower,
    downloadOnly: true,
  },
  {
    header: '95%-marge: tot',
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
      header: 'Cijfer',
      numeric: true,
      cell: value,
      value: (row) => absenceOf(row) ?? row.value,
      unit: measure.unit,
    },
    { header: 'Status', cell: (row) => absenceOf(row) ?? remarkOf(row) ?? 'vast', downloadOnly: true },
    ...(bounded
      ? [
          ...margins,
          {
            header: '95%-marge',
            numeric: true,
            pageOnly: true,
            cell: ({ lower, upper }: Observation) =>
              lower === null || upper === null
                ? '–'
                : `${formatNumber(lower, measure.decimals)} tot ${formatNumber(upper, measure.decimals)}`,
          },
        ]
      : []),
    { header: 'Gaat over', numeric: true, cell: ({ n }) => (n === null ? '–' : formatNumber(n)), value: ({ n }) => n },
  ];
  return (
    <>
      <DataTable
        caption={`Cijfers: ${breakdownWords(breakdown)}`}
        columns={columns}
        rows={rows}
        rowKey={({ group }) => group ?? ''}
      />
      <AbsenceNote of={rows} />
    </>
  );
};
