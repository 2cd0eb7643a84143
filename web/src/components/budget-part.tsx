import { useMemo } from 'react';
import type { BudgetLine } from 'server/contract.ts';
import { barsHeight, barsOption, type Bars } from '../charts/bars-option.ts';
import { budgetPartSummary } from '../charts/budget-part-summary.ts';
import { colours } from '../charts/colours.ts';
import { useChoice } from '../filters/use-choice.ts';
import { formatPeriodShort } from '../format.ts';
import { BudgetTable } from './budget-table.tsx';
import { Figure, type LegendEntry } from './figure.tsx';
import { Picker } from './picker.tsx';
import { inventedBudget } from '../words/invented-budget.ts';
import { useInvented } from '../api/use-invented.ts';

const partOf = ({ by, code }: BudgetLine): string => `${by}-${code}`;

const partsOf = (lines: readonly BudgetLine[]) => {
  const names = new Map(
    lines
      .filter(({ by }) => by !== 'outside')
      .map((line) => [partOf(line), line.by === 'taakveld' ? `${line.code} ${line.name}` : line.name] as const),
  );
  return [...names].map(([value, name]) => ({ value, name }));
};

const steps = [
  { value: 'jaar', name: 'Jaar' },
  { value: 'kwartaal', name: 'Kwartaal' },
];

const spentName = 'Uitgegeven (lasten min baten), in miljoenen euro’s';

const yearBars = (lines: readonly BudgetLine[]): Bars => ({
  categories: lines.map(({ year, complete }) => `${year}${complete ? '' : ' *'}`),
  series: [
    { name: 'Budget', colour: colours.budget, values: lines.map(({ budget }) => budget) },
    { name: 'Uitgegeven', colour: colours.realised, values: lines.map(({ realised }) => realised) },
  ],
  unit: 'EUR',
  decimals: 0,
  standing: true,
});

/** The plan has no budget per quarter, so quarters show what was spent alone. */
const quarterBars = (lines: readonly BudgetLine[]): Bars => ({
  categories: lines.map(({ year, quarter }) => formatPeriodShort(`${year}Q${quarter}`)),
  series: [{ name: 'Uitgegeven', colour: colours.realised, values: lines.map(({ realised }) => realised) }],
  unit: 'EUR',
  decimals: 0,
  standing: true,
});

/** One principle, taakveld or the total through the years or quarters. */
export const BudgetPart = ({ lines }: { lines: readonly BudgetLine[] }) => {
  const parts = partsOf(lines);
  const [part, choosePart] = useChoice(
    'onderdeel',
    parts.map(({ value }) => value),
    'total-totaal',
  );
  const [step, chooseStep] = useChoice(
    'tijdvak',
    steps.map(({ value }) => value),
    'jaar',
  );
  const invented = inventedBudget(useInvented());
  const quarterly = step === 'kwartaal';
  const name = parts.find(({ value }) => value === part)?.name ?? '';
  const { years, shown } = useMemo(() => {
    const own = lines.filter((line) => partOf(line) === part);
    const whole = own.filter(({ quarter }) => quarter === null).toSorted((a, b) => a.year - b.year);
    const quarters = own
      .filter(({ quarter, realised }) => quarter !== null && realised !== null)
      .toSorted((a, b) => a.year - b.year || (a.quarter ?? 0) - (b.quarter ?? 0));
    return { years: whole, shown: quarterly ? quarters : whole };
  }, [lines, part, quarterly]);
  const bars = useMemo(() => (quarterly ? quarterBars(shown) : yearBars(shown)), [shown, quarterly]);
  const build = useMemo(() => barsOption(bars), [bars]);
  const spent: LegendEntry = { name: spentName, colour: colours.realised, shape: 'bar' };
  return (
    <Figure
      title="Door de jaren heen"
      level={2}
      controls={
        <>
          <Picker label="Onderdeel" value={part} options={parts} onChoose={choosePart} />
          <Picker label="Per tijdvak" value={step} options={steps} onChoose={chooseStep} />
        </>
      }
      summary={`${name}. ${budgetPartSummary(years)}${quarterly ? ' Het plan heeft geen budget per kwartaal.' : ''}`}
      build={build}
      height={barsHeight(bars)}
      legend={quarterly ? [spent] : [{ name: 'Budget', colour: colours.budget, shape: 'bar' }, spent]}
      rows={shown.length}
      invented={invented}
      table={
        <BudgetTable
          caption={`${name} per ${step}`}
          lines={shown.toReversed()}
          first={quarterly ? 'quarter' : 'year'}
        />
      }
      source="Bron: beleidsplan (budget), grootboek van de gemeente (uitgaven), CBS Iv3 (vergelijking)"
      csv="/v1/budgets?format=csv"
    />
  );
};
