import { useMemo } from 'react';
import type { BudgetLine } from 'server/contract.ts';
import { barsHeight } from '../charts/bars.ts';
import { budgetBars } from '../charts/budget-bars.ts';
import { byDifference, sumBeside } from '../charts/budget-order.ts';
import { budgetMessage } from '../charts/budget-message.ts';
import { budgetSummary } from '../charts/budget-summary.ts';
import { largestDifference } from '../charts/largest-difference.ts';
import { useChoice } from '../filters/use-choice.ts';
import { budgetBreaks } from '../words/budget-breaks.ts';
import { budgetSource } from '../words/budget-source.ts';
import { figureSubtitle } from '../words/figure-subtitle.ts';
import { inventedBudget } from '../words/invented-budget.ts';
import { BreakNotes } from './break-notes.tsx';
import { asSent } from './as-sent.tsx';
import { BudgetTable } from './budget-table.tsx';
import { Figure } from './figure.tsx';
import { OutsidePlan } from './outside-plan.tsx';
import { Picker } from './picker.tsx';
import { budgetTexts } from '../texts/budget.ts';
import { moneyTexts } from '../texts/money.ts';

const SentBudgetTable = asSent(
  'table',
  import.meta.env.SSR ? BudgetTable : null,
  async () => (await import('./budget-table.tsx')).BudgetTable,
);

const levels = [
  { value: 'principle', name: budgetTexts.levels.principle },
  { value: 'taakveld', name: budgetTexts.levels.taakveld },
];

const orders = [
  { value: 'plan', name: budgetTexts.year.asPlan },
  { value: 'verschil', name: budgetTexts.year.byDifference },
];

const valuesOf = (options: readonly { value: string }[]) => options.map(({ value }) => value);

const namesOf = (lines: readonly BudgetLine[]) =>
  lines.map(({ by, code, name }) => (by === 'taakveld' ? `${code} ${name}` : name));

/** The newest year with budget and spending, else with a budget, else the newest of all. */
const firstYear = (lines: readonly BudgetLine[]): string => {
  const budgeted = lines.filter(({ by, budget }) => by === 'total' && budget !== null);
  const both = budgeted.filter(({ realised }) => realised !== null);
  const found = [both, budgeted, lines].find((some) => some.length > 0) ?? [];
  return String(Math.max(...found.map(({ year }) => year)));
};

/** One year: budget against realisation of every principle or taakveld, with the published total. */
export const BudgetYear = ({ lines }: { lines: readonly BudgetLine[] }) => {
  const whole = lines.filter(({ quarter }) => quarter === null);
  const years = [...new Set(whole.map(({ year }) => String(year)))].toSorted().toReversed();
  const [year, yearChoice] = useChoice('jaar', years, firstYear(whole));
  const [level, levelChoice] = useChoice('per', valuesOf(levels), 'principle');
  const [order, orderChoice] = useChoice('volgorde', valuesOf(orders), 'plan');
  const ofYear = whole.filter((line) => String(line.year) === year);
  const total = ofYear.find(({ by }) => by === 'total');
  const shown = useMemo(() => {
    const own = lines.filter((line) => line.quarter === null && String(line.year) === year && line.by === level);
    return order === 'verschil' ? byDifference(own) : own;
  }, [lines, year, level, order]);
  const sum = total ? sumBeside(shown, total) : null;
  const rows = [
    ...shown,
    ...(sum ? [sum] : []),
    ...(total ? [{ ...total, name: sum ? budgetTexts.year.total : total.name }] : []),
  ];
  const { bars, legend } = useMemo(() => budgetBars(shown, { categories: namesOf(shown), standing: false }), [shown]);
  const drawing = useMemo(() => ({ kind: 'bars', bars }) as const, [bars]);
  return (
    <>
      <Figure
        controls={
          <>
            <Picker
              label={moneyTexts.columns.year}
              options={years.map((value) => ({ value, name: value }))}
              choice={yearChoice}
            />
            <Picker label={budgetTexts.year.per} options={levels} choice={levelChoice} />
            <Picker label={budgetTexts.year.order} options={orders} choice={orderChoice} />
          </>
        }
        name="jaar"
        title={budgetTexts.year.title(year)}
        message={total ? budgetMessage(total) : null}
        subtitle={figureSubtitle(
          budgetTexts.year.all,
          level === 'principle' ? budgetTexts.per.principle : budgetTexts.per.taakveld,
          moneyTexts.net,
          year,
        )}
        level={2}
        summary={total ? `${budgetSummary(total, budgetTexts.year.inAll)} ${largestDifference(shown)}`.trim() : ''}
        rows={rows.length}
        invented={inventedBudget(rows)}
        drawing={bars.series.length === 0 ? null : drawing}
        height={barsHeight(bars)}
        legend={legend}
        table={<SentBudgetTable caption={budgetTexts.year.title(year)} lines={rows} first="name" />}
        source={budgetSource(rows)}
        csv="/v1/budgets?format=csv"
      >
        <BreakNotes breaks={budgetBreaks(rows)} />
      </Figure>
      <OutsidePlan year={year} lines={ofYear} />
    </>
  );
};
