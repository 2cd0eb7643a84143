import type { BudgetLine } from 'server/contract.ts';
import { formatEuro, formatForecast } from '../format.ts';
import { formatChance, type Moment } from '../words/outlook.ts';
import { DataTable } from './data-table.tsx';

const range = (lower: number | null | undefined, upper: number | null | undefined): string =>
  typeof lower === 'number' && typeof upper === 'number'
    ? `${formatForecast(lower)} tot ${formatForecast(upper)}`
    : '–';

type Props = { caption: string; moments: readonly Moment[]; year: BudgetLine };

/** The forecasts of one year with their intervals and chance, beside its budget and outcome. */
export const OutlookTable = ({ caption, moments, year }: Props) => (
  <DataTable
    caption={caption}
    columns={[
      { header: 'Gemaakt', cell: ({ quarter }) => `na het ${quarter}e\u00A0kwartaal` },
      {
        header: 'Verwacht',
        numeric: true,
        cell: ({ forecast }) => (forecast === null ? '–' : formatForecast(forecast)),
      },
      {
        header: 'Met 80% zekerheid',
        numeric: true,
        cell: ({ forecastLower80, forecastUpper80 }) => range(forecastLower80, forecastUpper80),
      },
      {
        header: 'Met 95% zekerheid',
        numeric: true,
        cell: ({ forecastLower, forecastUpper }) => range(forecastLower, forecastUpper),
      },
      {
        header: 'Kans boven de begroting',
        numeric: true,
        cell: ({ chanceAbove }) => (typeof chanceAbove === 'number' ? formatChance(chanceAbove) : '–'),
      },
      { header: 'Begroting', numeric: true, cell: () => (year.budget === null ? 'geen' : formatEuro(year.budget)) },
      {
        header: 'Werd',
        numeric: true,
        cell: () => (year.complete && year.realised !== null ? formatEuro(year.realised) : 'nog niet bekend'),
      },
    ]}
    rows={moments}
    rowKey={({ quarter }) => String(quarter)}
  />
);
