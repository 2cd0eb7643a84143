import type { ReactNode } from 'react';
import type { BudgetLine } from 'server/contract.ts';
import { formatEuro, formatForecast, formatPercent, shownDifference } from '../format.ts';
import { inventedIn } from '../words/invented-budget.ts';
import { DataTable, type Column } from './data-table.tsx';

type Props = { caption: string; lines: readonly BudgetLine[]; first: 'year' | 'name' | 'quarter' };

const euro = (amount: number | null, absent = '–') => (amount === null ? absent : formatEuro(amount));

const firstColumns: Readonly<Record<Props['first'], Column<BudgetLine>>> = {
  year: {
    header: 'Jaar',
    cell: ({ year, complete, realised }) =>
      `${year}${complete || realised === null ? '' : ' (nog niet het hele jaar)'}`,
  },
  name: {
    header: 'Onderdeel',
    cell: ({ by, code, name }) =>
      by === 'principle' ? name : by === 'total' ? <strong>{name}</strong> : `${code} ${name}`,
  },
  quarter: { header: 'Kwartaal', cell: ({ quarter, year }) => `${quarter}e\u00A0kwartaal ${year}` },
};

/** Marks the row from which the amounts cannot be compared with those before. */
const named = ({ header, cell }: Column<BudgetLine>): Column<BudgetLine> => ({
  header,
  cell: (line) => (
    <>
      {cell(line)}
      {line.break === undefined ? '' : ' (breuk)'}
    </>
  ),
});

/** An amount with its mark where only some of the column are invented; where all are, the figure itself says so. */
const marked = (lines: readonly BudgetLine[], field: 'realised' | 'iv3', absent?: string) => {
  const mixed = inventedIn(lines, field) === 'some';
  return (line: BudgetLine): ReactNode =>
    `${euro(line[field], absent)}${mixed && line[field] !== null && line.invented[field] ? ' (verzonnen)' : ''}`;
};

const moneyColumns = (lines: readonly BudgetLine[], quarterly: boolean): (Column<BudgetLine> & { used: boolean })[] => {
  const has = (field: 'budget' | 'iv3' | 'percentOfBudget' | 'forecast' | 'realised') =>
    lines.some((line) => line[field] !== null);
  return [
    {
      header: 'Budget',
      used: has('budget'),
      cell: ({ budget }) => euro(budget, 'geen budget'),
      value: ({ budget }) => budget ?? 'geen budget',
      unit: 'euro',
    },
    {
      header: 'Uitgegeven (netto)',
      used: true,
      cell: marked(lines, 'realised', 'geen cijfer'),
      value: ({ realised }) => realised ?? 'geen cijfer',
      unit: 'euro',
    },
    {
      header: 'Verschil met budget',
      used: has('budget') && has('realised'),
      cell: ({ budget, realised }) =>
        euro(budget === null || realised === null ? null : shownDifference(realised, budget, 0)),
      value: ({ budget, realised }) =>
        budget === null || realised === null ? null : shownDifference(realised, budget, 0),
      unit: 'euro',
    },
    {
      header: quarterly ? '% van het jaarbudget tot en met dit kwartaal' : '% van budget',
      used: has('percentOfBudget'),
      cell: ({ percentOfBudget, realised }) =>
        percentOfBudget === null || (realised ?? 0) < 0 ? '–' : formatPercent(percentOfBudget, 1),
      value: ({ percentOfBudget, realised }) => ((realised ?? 0) < 0 ? null : percentOfBudget),
    },
    {
      header: quarterly ? 'Toen verwacht voor het hele jaar' : 'Verwacht eind van het jaar',
      used: has('forecast'),
      cell: ({ forecast }) => (forecast === null ? '–' : formatForecast(forecast)),
      value: ({ forecast }) => forecast,
      unit: 'euro',
    },
    {
      header: 'Lasten',
      used: has('realised'),
      cell: ({ lasten }) => euro(lasten, 'geen cijfer'),
      value: ({ lasten }) => lasten ?? 'geen cijfer',
      unit: 'euro',
    },
    {
      header: 'Baten',
      used: has('realised'),
      cell: ({ baten }) => euro(baten, 'geen cijfer'),
      value: ({ baten }) => baten ?? 'geen cijfer',
      unit: 'euro',
    },
    {
      header: 'Iv3 (jaarrekening)',
      used: has('iv3'),
      cell: marked(lines, 'iv3'),
      value: ({ iv3 }) => iv3,
      unit: 'euro',
    },
    {
      header: 'Uitgaven verzonnen',
      used: has('realised'),
      cell: ({ realised, invented }) => (realised === null ? null : invented.realised ? 'ja' : 'nee'),
      downloadOnly: true,
    },
    {
      header: 'Iv3 verzonnen',
      used: has('iv3'),
      cell: ({ iv3, invented }) => (iv3 === null ? null : invented.iv3 ? 'ja' : 'nee'),
      downloadOnly: true,
    },
  ];
};

/** Budget against realisation, to the euro; columns that no line fills are left out. */
export const BudgetTable = ({ caption, lines, first }: Props) => (
  <DataTable
    caption={caption}
    columns={[
      named(firstColumns[first]),
      ...moneyColumns(lines, first === 'quarter')
        .filter(({ used }) => used)
        .map(({ used: _used, ...column }) => ({ numeric: column.downloadOnly !== true, ...column })),
    ]}
    rows={lines}
    rowKey={({ by, code, year, quarter }) => `${by}-${code}-${year}-${quarter ?? 0}`}
  />
);
