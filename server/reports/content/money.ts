import type { BudgetLine, Release } from 'indicators/release/schema.ts';
import { moneyYearOf } from '../../cycle/calendar/money-year.ts';
import { shownYear } from '../../views/principle-budget.ts';
import { reportTexts } from '../../texts/reports.ts';
import { numeric, table } from '../parts.ts';
import type { Cell, Table } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { amount, euros, writeCell } from '../write-amount.ts';

const texts = reportTexts.money;

/** The year that a report is about; null for the state of now. */
const aboutYear = ({ moment, adopted }: ReportInput): number | null => moneyYearOf(moment?.id ?? null, adopted);

/** The year whose money a report shows; null while there are no amounts. */
export const reportedYear = (input: ReportInput): number | null => shownYear(input.release, aboutYear(input));

const linesOf = ({ budget }: Release, by: BudgetLine['by'], of: number | null) =>
  budget.filter((line) => line.by === by && line.year === of && line.quarter === null);

const row = ({ name, code, by, budget, realised, forecast, deviation, percentOfBudget }: BudgetLine): Cell[] => [
  by === 'taakveld' ? `${code} ${name}` : by === 'total' ? texts.total : name,
  euros(budget),
  euros(realised),
  euros(forecast),
  euros(deviation),
  amount(percentOfBudget, 1),
];

/** Money of the year that the report shows, per principle or per taakveld, with the total last; null while there are no amounts. */
export function moneyTable(input: ReportInput, by: 'principle' | 'taakveld'): Table | null {
  const { release } = input;
  const year = reportedYear(input);
  if (year === null) return null;
  const lines = [...linesOf(release, by, year), ...linesOf(release, 'total', year)];
  const what = by === 'principle' ? texts.perPrinciple : texts.perTaakveld;
  return table(
    texts.caption(year, what),
    [texts.part, ...[texts.budget, texts.spent, texts.forecast, texts.deviation, texts.percent].map(numeric)],
    lines.map(row),
  );
}

/** The money of that year in some sentences, with why it is that year where the report is of another. */
export function moneySentences(input: ReportInput): string[] {
  const { moment, release } = input;
  const [about, shown] = [aboutYear(input), reportedYear(input)];
  const [total] = linesOf(release, 'total', shown);
  if (shown === null || total === undefined) return [texts.unknown];
  return [
    ...(moment !== null && about !== null && about !== moment.year ? [texts.ahead(moment.moment, about)] : []),
    ...(about === shown ? [] : whyThatYear(release, about, shown)),
    ...yearSentences(total),
    ...(total.realised !== null && total.invented.realised ? [texts.invented] : []),
  ];
}

/** Why it is another year than the report is about, or than the newest with amounts spent where that has no budget beside them. */
function whyThatYear({ budget }: Release, about: number | null, shown: number): string[] {
  const later = budget.filter(
    (line) => line.by === 'total' && line.quarter === null && line.year > shown && line.realised !== null,
  );
  if (later.length === 0) return about === null ? [] : [texts.otherYear(about), texts.instead(shown)];
  const spent = texts.noBudgetYet(Math.max(...later.map(({ year }) => year)));
  return [...(about === null ? [] : [texts.otherYear(about)]), spent, texts.instead(shown)];
}

const words = (value: number | null): string => writeCell(euros(value));

/** What was spent of a year, or is expected of it, beside its budget: only what is known. */
function yearSentences({ year, budget, realised, forecast, complete }: BudgetLine): string[] {
  if (realised === null && forecast === null) return [texts.budgetOnly(year, words(budget))];
  const told = complete
    ? [texts.spentInAll(year, words(realised))]
    : [
        ...(realised === null ? [] : [texts.spentSoFar(year, words(realised))]),
        ...(forecast === null ? [] : [texts.expected(year, words(forecast))]),
      ];
  const planned = complete ? texts.budgetWas : texts.budgetIs;
  return [...told, budget === null ? texts.noBudget : planned(words(budget))];
}
