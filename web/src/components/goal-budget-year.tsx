import type { BudgetLine } from 'server/contract.ts';
import { formatEuro, formatForecast, formatPercent, shownDifference } from '../format.ts';
import { DataTable } from './data-table.tsx';
import { goalTexts } from '../texts/goal.ts';
import { moneyTexts } from '../texts/money.ts';
import { latestTexts } from '../texts/latest.ts';

type Props = {
  year: string;
  /** Of the principle. */
  name: string;
  /** The lines of the year, quarters too. */
  lines: readonly BudgetLine[];
};

const euro = (amount: number | null, absent = '–') => (amount === null ? absent : formatEuro(amount));

const nameOf = ({ by, code, name }: BudgetLine) => (by === 'principle' ? <strong>{name}</strong> : `${code} ${name}`);

/** What was expected of the year at the end of its newest quarter with an expectation. */
const newestForecast = (lines: readonly BudgetLine[], code: string): BudgetLine | undefined =>
  lines
    .filter((line) => line.code === code && line.quarter !== null && line.forecast !== null)
    .toSorted((a, b) => (a.quarter ?? 0) - (b.quarter ?? 0))
    .at(-1);

/** A principle and its taakvelden in one year: budget, spending, and what the year was last expected to come to. */
export const GoalBudgetYear = ({ year, name, lines }: Props) => {
  const rows = lines
    .filter(({ quarter }) => quarter === null)
    .toSorted((a, b) => Number(b.by === 'principle') - Number(a.by === 'principle'));
  const last = Math.max(0, ...lines.flatMap(({ quarter, forecast }) => (forecast === null ? [] : (quarter ?? 0))));
  return (
    <DataTable
      caption={goalTexts.budget.table(name, year)}
      columns={[
        {
          header: moneyTexts.columns.part,
          cell: nameOf,
        },
        { header: moneyTexts.columns.budget, numeric: true, cell: ({ budget }) => euro(budget, moneyTexts.noBudget) },
        {
          header: moneyTexts.columns.spent,
          numeric: true,
          cell: ({ realised }) => euro(realised, latestTexts.missing.word),
        },
        ...(last === 0
          ? []
          : [
              {
                header: moneyTexts.columns.forecastAfter(last),
                numeric: true,
                cell: ({ code }: BudgetLine) => {
                  const forecast = newestForecast(lines, code)?.forecast ?? null;
                  return forecast === null ? '–' : formatForecast(forecast);
                },
              },
            ]),
        {
          header: moneyTexts.columns.difference,
          numeric: true,
          cell: ({ budget, realised, complete }) =>
            budget === null || realised === null || !complete ? '–' : formatEuro(shownDifference(realised, budget, 0)),
        },
        {
          header: moneyTexts.columns.share,
          numeric: true,
          cell: ({ percentOfBudget }) => (percentOfBudget === null ? '–' : formatPercent(percentOfBudget, 1)),
        },
      ]}
      rows={rows}
      rowKey={({ code }) => code}
    />
  );
};
