import type { BudgetLine, Release } from 'indicators/release/schema.ts';
import { newestYear } from '../../views/principle-budget.ts';
import { reportTexts } from '../../texts/reports.ts';
import { numeric, table } from '../parts.ts';
import type { Cell, Table } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { amount, euros, writeCell } from '../write-amount.ts';

const texts = reportTexts.money;

const whole = ({ quarter }: BudgetLine) => quarter === null;

/** The year that the report is about: the newest with a budget and amounts spent. */
const totalOf = ({ budget }: Release): BudgetLine | null =>
  newestYear(budget.filter(({ by }) => by === 'total')).find(whole) ?? null;

const row = ({ name, code, by, budget, realised, forecast, deviation, percentOfBudget }: BudgetLine): Cell[] => [
  by === 'taakveld' ? `${code} ${name}` : by === 'total' ? texts.total : name,
  euros(budget),
  euros(realised),
  euros(forecast),
  euros(deviation),
  amount(percentOfBudget, 1),
];

/** Money of the newest year, per principle or per taakveld, with the total last; null while there are no amounts. */
export function moneyTable(release: Release, by: 'principle' | 'taakveld'): Table | null {
  const total = totalOf(release);
  if (total === null) return null;
  const { year } = total;
  const lines = release.budget.filter((line) => line.by === by && line.year === year && whole(line));
  const what = by === 'principle' ? texts.perPrinciple : texts.perTaakveld;
  return table(
    texts.caption(year, what),
    [texts.part, ...[texts.budget, texts.spent, texts.forecast, texts.deviation, texts.percent].map(numeric)],
    [...lines, total].map(row),
  );
}

/** Money of the newest year in one sentence, and why it is that year where the report is of a later one. */
export function moneySentences({ release, moment }: ReportInput): string[] {
  const total = totalOf(release);
  if (total === null) return [texts.unknown];
  return [
    yearSentence(total),
    ...(moment !== null && moment.year > total.year ? [texts.otherYear(moment.year, total.year)] : []),
  ];
}

function yearSentence({ year, budget, realised, forecast, complete }: BudgetLine): string {
  if (!complete && forecast !== null) return texts.expected(year, writeCell(euros(forecast)), writeCell(euros(budget)));
  return realised === null ? texts.unknown : texts.sentence(year, writeCell(euros(realised)), writeCell(euros(budget)));
}
