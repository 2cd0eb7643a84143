import type { ReactNode } from 'react';
import type { BudgetLine } from 'server/contract.ts';
import { formatEuro, formatForecast, formatPercent, shownDifference } from '../format.ts';
import { inventedIn } from '../words/invented-budget.ts';
import { DataTable, type Column } from './data-table.tsx';
import { moneyTexts } from '../texts/money.ts';
import { latestTexts } from '../texts/latest.ts';

type Props = { caption: string; lines: readonly BudgetLine[]; first: 'year' | 'name' | 'quarter' };

const euro = (amount: number | null, absent = '–') => (amount === null ? absent : formatEuro(amount));

const firstColumns: Readonly<Record<Props['first'], Column<BudgetLine>>> = {
  year: {
    header: moneyTexts.columns.year,
    cell: ({ year, complete, realised }) => `${year}${complete || realised === null ? '' : moneyTexts.incomplete}`,
  },
  name: {
    header: moneyTexts.columns.part,
    cell: ({ by, code, name }) =>
      by === 'principle' ? name : by === 'total' ? <strong>{name}</strong> : `${code} ${name}`,
  },
  quarter: {
    header: moneyTexts.columns.quarter,
    cell: ({ quarter, year }) => moneyTexts.columns.quarterOf(quarter ?? 0, year),
  },
};

/** Marks the row from which the amounts cannot be compared with those before. */
const named = ({ header, cell }: Column<BudgetLine>): Column<BudgetLine> => ({
  header,
  cell: (line) => (
    <>
      {cell(line)}
      {line.break === undefined ? '' : moneyTexts.columns.broken}
    </>
  ),
});

/** An amount with its mark where only some of the column are invented; where all are, the figure itself says so. */
const marked = (lines: readonly BudgetLine[], field: 'realised' | 'iv3', absent?: string) => {
  const mixed = inventedIn(lines, field) === 'some';
  return (line: BudgetLine): ReactNode =>
    `${euro(line[field], absent)}${mixed && line[field] !== null && line.invented[field] ? moneyTexts.invented.mark : ''}`;
};

const moneyColumns = (lines: readonly BudgetLine[], quarterly: boolean): (Column<BudgetLine> & { used: boolean })[] => {
  const has = (field: 'budget' | 'iv3' | 'percentOfBudget' | 'forecast' | 'realised') =>
    lines.some((line) => line[field] !== null);
  return [
    {
      header: moneyTexts.columns.budget,
      used: has('budget'),
      cell: ({ budget }) => euro(budget, moneyTexts.noBudget),
      value: ({ budget }) => budget ?? moneyTexts.noBudget,
      unit: moneyTexts.euro,
    },
    {
      header: moneyTexts.columns.spent,
      used: true,
      cell: marked(lines, 'realised', latestTexts.missing.word),
      value: ({ realised }) => realised ?? latestTexts.missing.word,
      unit: moneyTexts.euro,
    },
    {
      header: moneyTexts.columns.difference,
      used: has('budget') && has('realised'),
      cell: ({ budget, realised }) =>
        euro(budget === null || realised === null ? null : shownDifference(realised, budget, 0)),
      value: ({ budget, realised }) =>
        budget === null || realised === null ? null : shownDifference(realised, budget, 0),
      unit: moneyTexts.euro,
    },
    {
      header: quarterly ? moneyTexts.columns.shareToDate : moneyTexts.columns.share,
      used: has('percentOfBudget'),
      cell: ({ percentOfBudget, realised }) =>
        percentOfBudget === null || (realised ?? 0) < 0 ? '–' : formatPercent(percentOfBudget, 1),
      value: ({ percentOfBudget, realised }) => ((realised ?? 0) < 0 ? null : percentOfBudget),
    },
    {
      header: quarterly ? moneyTexts.columns.forecastThen : moneyTexts.columns.forecast,
      used: has('forecast'),
      cell: ({ forecast }) => (forecast === null ? '–' : formatForecast(forecast)),
      value: ({ forecast }) => forecast,
      unit: moneyTexts.euro,
    },
    {
      header: moneyTexts.columns.expenses,
      used: has('realised'),
      cell: ({ lasten }) => euro(lasten, latestTexts.missing.word),
      value: ({ lasten }) => lasten ?? latestTexts.missing.word,
      unit: moneyTexts.euro,
    },
    {
      header: moneyTexts.columns.income,
      used: has('realised'),
      cell: ({ baten }) => euro(baten, latestTexts.missing.word),
      value: ({ baten }) => baten ?? latestTexts.missing.word,
      unit: moneyTexts.euro,
    },
    {
      header: moneyTexts.columns.iv3,
      used: has('iv3'),
      cell: marked(lines, 'iv3'),
      value: ({ iv3 }) => iv3,
      unit: moneyTexts.euro,
    },
    {
      header: moneyTexts.columns.inventedSpending,
      used: has('realised'),
      cell: ({ realised, invented }) => (realised === null ? null : invented.realised ? moneyTexts.yes : moneyTexts.no),
      downloadOnly: true,
    },
    {
      header: moneyTexts.columns.inventedIv3,
      used: has('iv3'),
      cell: ({ iv3, invented }) => (iv3 === null ? null : invented.iv3 ? moneyTexts.yes : moneyTexts.no),
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
