import { useMemo } from 'react';
import type { BudgetLine } from 'server/contract.ts';
import { barsHeight, barsOption, type Bars } from '../charts/bars-option.ts';
import { budgetSummary } from '../charts/budget-summary.ts';
import { colours } from '../charts/colours.ts';
import { useChoice } from '../filters/use-choice.ts';
import { BudgetTable } from './budget-table.tsx';
import { InventedMark } from './invented-mark.tsx';
import { Figure, type LegendEntry } from './figure.tsx';
import { Picker } from './picker.tsx';
import { byDifference, sumBeside } from '../charts/budget-order.ts';
import { largestDifference } from '../charts/largest-difference.ts';
import { inventedBudget } from '../words/invented-budget.ts';
import { useInvented } from '../api/use-invented.ts';

const levels = [
  { value: 'principle', name: 'Principe' },
  { value: 'taakveld', name: 'Taakveld' },
];

const barsOf = (lines: readonly BudgetLine[]): Bars => ({
  categories: lines.map(({ by, code, name }) => (by === 'taakveld' ? `${code} ${name}` : name)),
  series: [
    { name: 'Budget', colour: colours.budget, values: lines.map(({ budget }) => budget) },
    { name: 'Uitgegeven', colour: colours.realised, values: lines.map(({ realised }) => realised) },
  ],
  unit: 'EUR',
  decimals: 0,
  standing: false,
});

const budgetKey: LegendEntry = { name: 'Budget', colour: colours.budget, shape: 'bar' };
const spentKey: LegendEntry = {
  name: 'Uitgegeven (lasten min baten), in miljoenen euro’s',
  colour: colours.realised,
  shape: 'bar',
};

const orders = [
  { value: 'plan', name: 'Zoals in het plan' },
  { value: 'verschil', name: 'Grootste verschil eerst' },
];

/** One year: budget against realisation of every principle or taakveld, with the published total. */
export const BudgetYear = ({ lines }: { lines: readonly BudgetLine[] }) => {
  const whole = lines.filter(({ quarter }) => quarter === null);
  const years = [...new Set(whole.map(({ year }) => String(year)))].toSorted().toReversed();
  const complete = whole.find(({ by, budget, realised }) => by === 'total' && budget !== null && realised !== null);
  const newest = whole
    .filter(({ by, budget, realised }) => by === 'total' && budget !== null && realised !== null)
    .reduce((latest, { year }) => Math.max(latest, year), complete?.year ?? 0);
  const [year, chooseYear] = useChoice('jaar', years, newest === 0 ? (years[0] ?? '') : String(newest));
  const [level, chooseLevel] = useChoice(
    'per',
    levels.map(({ value }) => value),
    'principle',
  );
  const ofYear = whole.filter((line) => String(line.year) === year);
  const total = ofYear.find(({ by }) => by === 'total');
  const [order, chooseOrder] = useChoice(
    'volgorde',
    orders.map(({ value }) => value),
    'plan',
  );
  const shown = useMemo(() => {
    const own = lines.filter((line) => line.quarter === null && String(line.year) === year && line.by === level);
    return order === 'verschil' ? byDifference(own) : own;
  }, [lines, year, level, order]);
  const sum = total ? sumBeside(shown, total) : null;
  const rows = [
    ...shown,
    ...(sum ? [sum] : []),
    ...(total ? [{ ...total, name: sum ? 'Totaal zoals het plan het noemt' : total.name }] : []),
  ];
  const invented = inventedBudget(useInvented());
  const bars = useMemo(() => barsOf(shown), [shown]);
  const build = useMemo(() => barsOption(bars), [bars]);
  const outside = ofYear.filter(
    ({ by, lasten, baten }) => by === 'outside' && ((lasten ?? 0) !== 0 || (baten ?? 0) !== 0),
  );
  return (
    <>
      <Figure
        controls={
          <>
            <Picker
              label="Jaar"
              value={year}
              options={years.map((value) => ({ value, name: value }))}
              onChoose={chooseYear}
            />
            <Picker label="Per" value={level} options={levels} onChoose={chooseLevel} />
            <Picker label="Volgorde" value={order} options={orders} onChoose={chooseOrder} />
          </>
        }
        title={`Budget en uitgaven in ${year}`}
        level={2}
        summary={
          total ? `${budgetSummary(total, ' in het hele sociaal domein')} ${largestDifference(shown)}`.trim() : ''
        }
        rows={rows.length}
        invented={invented}
        build={build}
        height={barsHeight(bars)}
        legend={shown.some(({ budget }) => budget !== null) ? [budgetKey, spentKey] : [spentKey]}
        table={<BudgetTable caption={`Budget en uitgaven in ${year}`} lines={rows} first="name" />}
        source={`Bron: beleidsplan (budget), grootboek van de gemeente (uitgaven), CBS Iv3 (vergelijking), ${year}`}
        csv="/v1/budgets?format=csv"
      />
      {outside.length === 0 ? null : (
        <section className="panel">
          <h2 className="utrecht-heading-2">Buiten het plan, {year}</h2>
          {invented === null ? null : (
            <p className="figure__mark">
              <InventedMark />
            </p>
          )}
          <p className="note">
            Deze onderdelen bestaan in het plan nog niet. Ze tellen niet mee in de bedragen hierboven.
          </p>
          <BudgetTable caption={`Buiten het plan, ${year}`} lines={outside} first="name" />
        </section>
      )}
    </>
  );
};
