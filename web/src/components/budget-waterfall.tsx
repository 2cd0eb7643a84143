import { useMemo } from 'react';
import type { BudgetLine } from 'server/contract.ts';
import { waterfallLegend, type Waterfall } from '../charts/waterfall.ts';
import { waterfallOf } from '../charts/waterfall-of.ts';
import { useChoice } from '../filters/use-choice.ts';
import { formatEuro } from '../format.ts';
import { budgetSource } from '../words/budget-source.ts';
import { figureSubtitle } from '../words/figure-subtitle.ts';
import { inventedBudget } from '../words/invented-budget.ts';
import { standsOf } from '../words/stands.ts';
import { waterfallMessage, waterfallSummary } from '../words/waterfall.ts';
import { DataTable } from './data-table.tsx';
import { Figure } from './figure.tsx';
import { InterpretationMark } from './interpretation-mark.tsx';
import { Picker } from './picker.tsx';
import { budgetTexts } from '../texts/budget.ts';
import { moneyTexts } from '../texts/money.ts';

const levels = [
  { value: 'principle', name: budgetTexts.levels.principle },
  { value: 'taakveld', name: budgetTexts.levels.taakveld },
];

const rowsOf = ({ from, steps, to }: Waterfall) => [
  { name: from.name, amount: from.value, difference: null },
  ...steps.map(({ name, difference }) => ({ name, amount: null, difference })),
  { name: to.name, amount: to.value, difference: to.value - from.value },
];

/** From the budget of a year to its end, as it was expected after a quarter or as it ended: which parts make the difference. */
export const BudgetWaterfall = ({ lines }: { lines: readonly BudgetLine[] }) => {
  const budgeted = lines.filter(({ by, quarter, budget }) => by === 'total' && quarter === null && budget !== null);
  const years = budgeted.map(({ year }) => String(year)).filter((year) => standsOf(lines, year).length > 0);
  const [year, yearChoice] = useChoice('verloop', years.toReversed(), years.at(-1) ?? '');
  const stands = standsOf(lines, year);
  const [stand, standChoice] = useChoice(
    'stand',
    stands.map(({ value }) => value),
    stands[0]?.value ?? '',
    years.flatMap((one) => standsOf(lines, one).map(({ value }) => value)),
  );
  const [level, levelChoice] = useChoice(
    'verloop-per',
    levels.map(({ value }) => value),
    'principle',
  );
  const ofYear = useMemo(() => lines.filter((line) => String(line.year) === year), [lines, year]);
  const found = stands.find(({ value }) => value === stand);
  const waterfall = useMemo(
    () =>
      found === undefined
        ? null
        : waterfallOf(ofYear, level === 'taakveld' ? 'taakveld' : 'principle', {
            quarter: found.quarter,
            name: found.outcome,
          }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `found` is new on each drawing, `stand` names it
    [ofYear, level, stand],
  );
  const drawing = useMemo(() => (waterfall === null ? null : ({ kind: 'waterfall', waterfall } as const)), [waterfall]);
  if (waterfall === null || found === undefined) return null;
  const rows = rowsOf(waterfall);
  return (
    <Figure
      name="verloop"
      message={waterfallMessage(waterfall)}
      subtitle={figureSubtitle(
        level === 'taakveld' ? budgetTexts.waterfall.perTaakveld : budgetTexts.waterfall.perPrinciple,
        found.name.toLowerCase(),
        moneyTexts.net,
        year,
      )}
      title={budgetTexts.waterfall.title(year)}
      level={2}
      controls={
        <>
          <Picker
            label={budgetTexts.waterfall.year}
            options={years.toReversed().map((value) => ({ value, name: value }))}
            choice={yearChoice}
          />
          <Picker label={budgetTexts.waterfall.stand} options={stands} choice={standChoice} />
          <Picker label={budgetTexts.waterfall.level} options={levels} choice={levelChoice} />
        </>
      }
      summary={waterfallSummary(waterfall, year)}
      drawing={drawing}
      height={0}
      legend={waterfallLegend(waterfall)}
      rows={rows.length}
      invented={inventedBudget(ofYear)}
      table={
        <DataTable
          caption={budgetTexts.waterfall.table(year)}
          columns={[
            { header: moneyTexts.columns.part, cell: ({ name }) => name },
            {
              header: budgetTexts.waterfall.amount,
              numeric: true,
              cell: ({ amount }) => (amount === null ? '' : formatEuro(amount)),
              value: ({ amount }) => amount,
              unit: moneyTexts.euro,
            },
            {
              header: moneyTexts.columns.difference,
              numeric: true,
              cell: ({ difference }) => (difference === null ? '' : formatEuro(difference)),
              value: ({ difference }) => difference,
              unit: moneyTexts.euro,
            },
          ]}
          rows={rows}
          rowKey={({ name }) => name}
        />
      }
      source={budgetSource(ofYear)}
      csv="/v1/budgets?format=csv"
    >
      {found.quarter === null ? null : (
        <p className="note">
          {budgetTexts.waterfall.note} <InterpretationMark />
        </p>
      )}
    </Figure>
  );
};
