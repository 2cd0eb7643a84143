import type { BudgetLine } from 'server/contract.ts';
import { formatEuro, formatForecast } from '../format.ts';
import { formatChance, type Moment } from '../words/outlook.ts';
import { DataTable, type Column } from './data-table.tsx';

const range = (lower: number | null | undefined, upper: number | null | undefined): string =>
  typeof lower === 'number' && typeof upper === 'number'
    ? `${formatForecast(lower)} tot ${formatForecast(upper)}`
    : '–';

type Bound = 'forecastLower80' | 'forecastUpper80' | 'forecastLower' | 'forecastUpper';

const bound = (header: string, field: Bound): Column<Moment> => ({
  header,
  numeric: true,
  cell: (moment) => moment[field],
  value: (moment) => moment[field] ?? null,
  unit: 'euro',
  downloadOnly: true,
});

const bounds = [
  bound('Met 80% zekerheid: van', 'forecastLower80'),
  bound('Met 80% zekerheid: tot', 'forecastUpper80'),
  bound('Met 95% zekerheid: van', 'forecastLower'),
  bound('Met 95% zekerheid: tot', 'forecastUpper'),
];

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
        value: ({ forecast }) => forecast,
        unit: 'euro',
      },
      {
        header: 'Met 80% zekerheid',
        numeric: true,
        pageOnly: true,
        cell: ({ forecastLower80, forecastUpper80 }) => range(forecastLower80, forecastUpper80),
      },
      {
        header: 'Met 95% zekerheid',
        numeric: true,
        pageOnly: true,
        cell: ({ forecastLower, forecastUpper }) => range(forecastLower, forecastUpper),
      },
      {
        header: 'Kans boven de begroting',
        numeric: true,
        cell: ({ chanceAbove }) => (typeof chanceAbove === 'number' ? formatChance(chanceAbove) : '–'),
        value: ({ chanceAbove }) => chanceAbove ?? null,
        unit: '%',
      },
      ...bounds,
      {
        header: 'Begroting',
        numeric: true,
        cell: () => (year.budget === null ? 'geen' : formatEuro(year.budget)),
        value: () => year.budget ?? 'geen',
        unit: 'euro',
      },
      {
        header: 'Werd',
        numeric: true,
        cell: () => (year.complete && year.realised !== null ? formatEuro(year.realised) : 'nog niet bekend'),
        value: () => (year.complete ? year.realised : null) ?? 'nog niet bekend',
        unit: 'euro',
      },
    ]}
    rows={moments}
    rowKey={({ quarter }) => String(quarter)}
  />
);
