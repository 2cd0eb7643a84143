import { useMemo } from 'react';
import type { BudgetLine } from 'server/contract.ts';
import { outlookLegend, type Outlook } from '../charts/outlook.ts';
import { useChoice } from '../filters/use-choice.ts';
import { budgetSource } from '../words/budget-source.ts';
import { budgetPartName, budgetPartOf, budgetParts } from '../words/budget-parts.ts';
import { inventedBudget } from '../words/invented-budget.ts';
import { figureSubtitle } from '../words/figure-subtitle.ts';
import { outlookMessage } from '../words/outlook-message.ts';
import { outlookSummary, type Moment } from '../words/outlook.ts';
import { Figure } from './figure.tsx';
import { InterpretationMark } from './interpretation-mark.tsx';
import { asSent } from './as-sent.tsx';
import { OutlookTable } from './outlook-table.tsx';
import { Picker } from './picker.tsx';
import { budgetTexts } from '../texts/budget.ts';
import { moneyTexts } from '../texts/money.ts';

const SentOutlookTable = asSent(
  'table',
  import.meta.env.SSR ? OutlookTable : null,
  async () => (await import('./outlook-table.tsx')).OutlookTable,
);

const isMoment = (line: BudgetLine): line is Moment => line.quarter !== null && line.forecast !== null;

const range = (lower: number | null | undefined, upper: number | null | undefined) =>
  typeof lower === 'number' && typeof upper === 'number' ? ([lower, upper] as const) : null;

const outlookOf = (year: BudgetLine | undefined, moments: readonly Moment[]): Outlook => ({
  moments: moments.map((line) => ({
    name: budgetTexts.outlook.after(line.quarter),
    forecast: line.forecast ?? 0,
    within80: range(line.forecastLower80, line.forecastUpper80),
    within95: range(line.forecastLower, line.forecastUpper),
  })),
  budget: year?.budget ?? null,
  realised: year?.complete === true ? year.realised : null,
});

/** The newest year with a forecast and a budget, else the newest with a forecast. */
const firstYear = (moments: readonly BudgetLine[], whole: readonly BudgetLine[]): string => {
  const budgeted = new Set(whole.flatMap(({ year, budget }) => (budget === null ? [] : year)));
  const both = moments.filter(({ year }) => budgeted.has(year));
  return String(Math.max(...(both.length > 0 ? both : moments).map(({ year }) => year)));
};

/** What a year was expected to come to after each of its quarters, beside its budget and what it became. */
export const BudgetOutlook = ({ lines }: { lines: readonly BudgetLine[] }) => {
  const all = lines.filter(isMoment);
  const years = [...new Set(all.map(({ year }) => String(year)))].toSorted().toReversed();
  const parts = budgetParts(lines);
  const [year, yearChoice] = useChoice(
    'verwachting',
    years,
    firstYear(
      all,
      lines.filter(({ quarter }) => quarter === null),
    ),
  );
  const [part, partChoice] = useChoice(
    'van',
    parts.map(({ value }) => value),
    'total-totaal',
  );
  const own = lines.filter((line) => budgetPartOf(line) === part && String(line.year) === year);
  const whole = own.find(({ quarter }) => quarter === null);
  const moments = own.filter(isMoment).toSorted((a, b) => a.quarter - b.quarter);
  const outlook = outlookOf(whole, moments);
  const key = JSON.stringify(outlook);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- equal contents, equal drawing
  const drawing = useMemo(() => ({ kind: 'outlook', outlook }) as const, [key]);
  if (years.length === 0 || whole === undefined) return null;
  return (
    <Figure
      name="verwachting"
      title={budgetTexts.outlook.title(year)}
      message={outlookMessage(whole, moments)}
      subtitle={figureSubtitle(budgetPartName(parts, part), budgetTexts.outlook.each, moneyTexts.net, year)}
      level={2}
      controls={
        <>
          <Picker
            label={budgetTexts.outlook.year}
            options={years.map((value) => ({ value, name: value }))}
            choice={yearChoice}
          />
          <Picker label={budgetTexts.outlook.of} options={parts} choice={partChoice} />
        </>
      }
      summary={outlookSummary(budgetPartName(parts, part), whole, moments)}
      drawing={moments.length === 0 ? null : drawing}
      height={60 + 44 * moments.length}
      legend={moments.length === 0 ? [] : outlookLegend(outlook)}
      rows={moments.length}
      invented={inventedBudget(own)}
      table={<SentOutlookTable caption={budgetTexts.outlook.table(year)} moments={moments} year={whole} />}
      source={budgetSource(own)}
      csv="/v1/budgets?format=csv"
    >
      <p className="note">
        {budgetTexts.outlook.note} <InterpretationMark />
      </p>
    </Figure>
  );
};
