import { useMemo } from 'react';
import type { BudgetLine } from 'server/contract.ts';
import { barsHeight, barsOption, type Bars } from '../charts/bars-option.ts';
import { budgetPartSummary } from '../charts/budget-part-summary.ts';
import { colours } from '../charts/colours.ts';
import { useChoice } from '../filters/use-choice.ts';
import { BudgetTable } from './budget-table.tsx';
import { Figure } from './figure.tsx';
import { Picker } from './picker.tsx';

const partOf = ({ by, code }: BudgetLine): string => `${by}-${code}`;

const partsOf = (lines: readonly BudgetLine[]) => {
  const names = new Map(
    lines
      .filter(({ by }) => by !== 'outside')
      .map((line) => [partOf(line), line.by === 'taakveld' ? `${line.code} ${line.name}` : line.name] as const),
  );
  return [...names].map(([value, name]) => ({ value, name }));
};

const barsOf = (lines: readonly BudgetLine[]): Bars => ({
  categories: lines.map(({ year, complete }) => `${year}${complete ? '' : ' *'}`),
  series: [
    { name: 'Budget', colour: colours.budget, values: lines.map(({ budget }) => budget) },
    { name: 'Uitgegeven', colour: colours.realised, values: lines.map(({ realised }) => realised) },
  ],
  unit: 'EUR',
  decimals: 0,
});

/** One principle, taakveld or the total through the years and quarters. */
export const BudgetPart = ({ lines }: { lines: readonly BudgetLine[] }) => {
  const parts = partsOf(lines);
  const [part, choose] = useChoice(
    'onderdeel',
    parts.map(({ value }) => value),
    'total-totaal',
  );
  const name = parts.find(({ value }) => value === part)?.name ?? '';
  const years = useMemo(
    () => lines.filter((line) => partOf(line) === part && line.quarter === null).toSorted((a, b) => a.year - b.year),
    [lines, part],
  );
  const quarters = lines
    .filter((line) => partOf(line) === part && line.quarter !== null && line.realised !== null)
    .toSorted((a, b) => b.year - a.year || (b.quarter ?? 0) - (a.quarter ?? 0));
  const bars = useMemo(() => barsOf(years), [years]);
  const option = useMemo(() => barsOption(bars), [bars]);
  return (
    <div className="with-pickers">
      <h2 className="utrecht-heading-2">Door de jaren heen</h2>
      <div className="pickers">
        <Picker label="Onderdeel" value={part} options={parts} onChoose={choose} />
      </div>
      <Figure
        title={`${name} per jaar`}
        level={3}
        summary={budgetPartSummary(years)}
        option={option}
        height={barsHeight(bars)}
        legend={[
          { name: 'Budget', colour: colours.budget, shape: 'bar' },
          { name: 'Uitgegeven (lasten min baten), in miljoenen euro’s', colour: colours.realised, shape: 'bar' },
        ]}
        table={<BudgetTable caption={`${name} per jaar`} lines={years} first="year" />}
        source="Bron: beleidsplan (budget), grootboek van de gemeente (uitgaven), CBS Iv3 (vergelijking)"
        csv="/v1/budgets?format=csv"
      />
      <details>
        <summary>{name} per kwartaal</summary>
        <BudgetTable caption={`${name} per kwartaal`} lines={quarters} first="quarter" />
      </details>
    </div>
  );
};
