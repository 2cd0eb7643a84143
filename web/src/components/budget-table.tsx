import type { BudgetLine } from 'server/contract.ts';
import { formatEuro, formatPercent } from '../format.ts';
import { DataTable, type Column } from './data-table.tsx';

type Props = { caption: string; lines: readonly BudgetLine[]; first: 'year' | 'name' | 'quarter' };

const euro = (amount: number | null) => (amount === null ? 'geen cijfer' : formatEuro(amount));

const firstColumns: Readonly<Record<Props['first'], Column<BudgetLine>>> = {
  year: { header: 'Jaar', cell: ({ year, complete }) => `${year}${complete ? '' : ' (nog niet het hele jaar)'}` },
  name: {
    header: 'Onderdeel',
    cell: ({ by, code, name }) =>
      by === 'principle' ? name : by === 'total' ? <strong>{name}</strong> : `${code} ${name}`,
  },
  quarter: { header: 'Kwartaal', cell: ({ quarter, year }) => `${quarter}e\u00A0kwartaal ${year}` },
};

/** Budget against realisation, to the euro; columns that no line fills are left out. */
export const BudgetTable = ({ caption, lines, first }: Props) => {
  const has = (field: 'budget' | 'iv3' | 'percentOfBudget' | 'forecast') => lines.some((line) => line[field] !== null);
  const columns: Column<BudgetLine>[] = [
    firstColumns[first],
    ...(has('budget')
      ? [
          {
            header: 'Budget',
            numeric: true,
            cell: ({ budget }: BudgetLine) => (budget === null ? 'geen budget' : formatEuro(budget)),
          },
        ]
      : []),
    { header: 'Uitgegeven (netto)', numeric: true, cell: ({ realised }) => euro(realised) },
    ...(has('budget')
      ? [
          {
            header: 'Verschil met budget',
            numeric: true,
            cell: ({ budget, realised }: BudgetLine) =>
              budget === null || realised === null ? '–' : formatEuro(realised - budget),
          },
        ]
      : []),
    ...(has('percentOfBudget')
      ? [
          {
            header: first === 'quarter' ? '% van het jaarbudget tot en met dit kwartaal' : '% van budget',
            numeric: true,
            cell: ({ percentOfBudget, realised: spent }: BudgetLine) =>
              percentOfBudget === null || (spent ?? 0) < 0 ? '–' : formatPercent(percentOfBudget, 1),
          },
        ]
      : []),
    ...(has('forecast')
      ? [
          {
            header: first === 'quarter' ? 'Toen verwacht voor het hele jaar' : 'Verwacht eind van het jaar',
            numeric: true,
            cell: ({ forecast }: BudgetLine) => (forecast === null ? '–' : formatEuro(forecast)),
          },
        ]
      : []),
    { header: 'Lasten', numeric: true, cell: ({ lasten }) => euro(lasten) },
    { header: 'Baten', numeric: true, cell: ({ baten }) => euro(baten) },
    ...(has('iv3')
      ? [
          {
            header: 'Iv3 (jaarrekening)',
            numeric: true,
            cell: ({ iv3 }: BudgetLine) => (iv3 === null ? '–' : formatEuro(iv3)),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={lines}
      rowKey={({ by, code, year, quarter }) => `${by}-${code}-${year}-${quarter ?? 0}`}
    />
  );
};
