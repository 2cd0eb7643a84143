import type { BudgetLine } from 'server/contract.ts';
import { formatEuro, formatForecast } from '../format.ts';
import { formatChance, type Moment } from '../words/outlook.ts';
import { DataTable, type Column } from './data-table.tsx';
import { budgetTexts } from '../texts/budget.ts';
import { moneyTexts } from '../texts/money.ts';
import { figureTexts } from '../texts/figure.ts';

const range = (lower: number | null | undefined, upper: number | null | undefined): string =>
  typeof lower === 'number' && typeof upper === 'number'
    ? figureTexts.between(formatForecast(lower), formatForecast(upper))
    : '–';

type Bound = 'forecastLower80' | 'forecastUpper80' | 'forecastLower' | 'forecastUpper';

const bound = (header: string, field: Bound): Column<Moment> => ({
  header,
  numeric: true,
  cell: (moment) => moment[field],
  value: (moment) => moment[field] ?? null,
  unit: moneyTexts.euro,
  downloadOnly: true,
});

const bounds = [
  bound(budgetTexts.outlook.columns.from80, 'forecastLower80'),
  bound(budgetTexts.outlook.columns.to80, 'forecastUpper80'),
  bound(budgetTexts.outlook.columns.from95, 'forecastLower'),
  bound(budgetTexts.outlook.columns.to95, 'forecastUpper'),
];

type Props = { caption: string; moments: readonly Moment[]; year: BudgetLine };

/** The forecasts of one year with their intervals and chance, beside its budget and outcome. */
export const OutlookTable = ({ caption, moments, year }: Props) => (
  <DataTable
    caption={caption}
    columns={[
      { header: budgetTexts.outlook.columns.made, cell: ({ quarter }) => budgetTexts.outlook.afterThe(quarter) },
      {
        header: budgetTexts.words.expected,
        numeric: true,
        cell: ({ forecast }) => (forecast === null ? '–' : formatForecast(forecast)),
        value: ({ forecast }) => forecast,
        unit: moneyTexts.euro,
      },
      {
        header: budgetTexts.outlook.columns.within80,
        numeric: true,
        pageOnly: true,
        cell: ({ forecastLower80, forecastUpper80 }) => range(forecastLower80, forecastUpper80),
      },
      {
        header: budgetTexts.outlook.columns.within95,
        numeric: true,
        pageOnly: true,
        cell: ({ forecastLower, forecastUpper }) => range(forecastLower, forecastUpper),
      },
      {
        header: budgetTexts.outlook.columns.chance,
        numeric: true,
        cell: ({ chanceAbove }) => (typeof chanceAbove === 'number' ? formatChance(chanceAbove) : '–'),
        value: ({ chanceAbove }) => chanceAbove ?? null,
        unit: '%',
      },
      ...bounds,
      {
        header: budgetTexts.words.budget,
        numeric: true,
        cell: () => (year.budget === null ? moneyTexts.none : formatEuro(year.budget)),
        value: () => year.budget ?? moneyTexts.none,
        unit: moneyTexts.euro,
      },
      {
        header: budgetTexts.outlook.columns.became,
        numeric: true,
        cell: () => (year.complete && year.realised !== null ? formatEuro(year.realised) : moneyTexts.notYet),
        value: () => (year.complete ? year.realised : null) ?? moneyTexts.notYet,
        unit: moneyTexts.euro,
      },
    ]}
    rows={moments}
    rowKey={({ quarter }) => String(quarter)}
  />
);
