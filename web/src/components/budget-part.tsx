import { useMemo } from 'react';
import type { BudgetLine } from 'server/contract.ts';
import { barsHeight } from '../charts/bars.ts';
import { budgetBars } from '../charts/budget-bars.ts';
import { budgetPartMessage, budgetQuarterMessage } from '../charts/budget-message.ts';
import { budgetPartSummary } from '../charts/budget-part-summary.ts';
import { useChoice } from '../filters/use-choice.ts';
import { formatPeriodShort } from '../format.ts';
import { budgetBreaks } from '../words/budget-breaks.ts';
import { budgetPartName, budgetPartOf, budgetParts } from '../words/budget-parts.ts';
import { budgetSource } from '../words/budget-source.ts';
import { figureSubtitle } from '../words/figure-subtitle.ts';
import { inventedBudget } from '../words/invented-budget.ts';
import { BreakNotes } from './break-notes.tsx';
import { asSent } from './as-sent.tsx';
import { BudgetTable } from './budget-table.tsx';
import { Figure } from './figure.tsx';
import { Picker } from './picker.tsx';
import { budgetTexts } from '../texts/budget.ts';
import { moneyTexts } from '../texts/money.ts';
import { figureTexts } from '../texts/figure.ts';

const SentBudgetTable = asSent(
  'table',
  import.meta.env.SSR ? BudgetTable : null,
  async () => (await import('./budget-table.tsx')).BudgetTable,
);

const steps = [
  { value: 'jaar', name: moneyTexts.columns.year },
  { value: 'kwartaal', name: moneyTexts.columns.quarter },
];

const nameOf = ({ year, quarter, complete, realised }: BudgetLine): string => {
  if (quarter !== null) return formatPeriodShort(`${year}Q${quarter}`);
  return `${year}${complete || realised === null ? '' : ' *'}`;
};

/** Of quarters only the first of a year has its name below it, so that the years stand out. */
const firstOfYears = (lines: readonly BudgetLine[]): number[] =>
  lines.flatMap(({ quarter }, index) => (quarter === null || quarter === 1 ? index : []));

const spanOf = (lines: readonly BudgetLine[]): string => {
  const [first, last] = [lines[0]?.year, lines.at(-1)?.year];
  return first === last ? String(first ?? '') : figureTexts.until(String(first), String(last));
};

/** The lines of one part, oldest first: its years, and the years or quarters that are shown. */
const linesOf = (lines: readonly BudgetLine[], part: string, quarterly: boolean) => {
  const own = lines
    .filter((line) => budgetPartOf(line) === part)
    .toSorted((a, b) => a.year - b.year || (a.quarter ?? 0) - (b.quarter ?? 0));
  const years = own.filter(({ quarter }) => quarter === null);
  const quarters = own.filter(({ quarter, realised }) => quarter !== null && realised !== null);
  return { years, shown: quarterly ? quarters : years };
};

/** One principle, taakveld or the total through the years or quarters. */
export const BudgetPart = ({ lines }: { lines: readonly BudgetLine[] }) => {
  const parts = budgetParts(lines);
  const [part, partChoice] = useChoice(
    'onderdeel',
    parts.map(({ value }) => value),
    'total-totaal',
  );
  const [step, stepChoice] = useChoice(
    'tijdvak',
    steps.map(({ value }) => value),
    'jaar',
  );
  const quarterly = step === 'kwartaal';
  const name = budgetPartName(parts, part);
  const { years, shown } = useMemo(() => linesOf(lines, part, quarterly), [lines, part, quarterly]);
  const { bars, legend } = useMemo(
    () => budgetBars(shown, { categories: shown.map(nameOf), standing: true, named: firstOfYears(shown) }),
    [shown],
  );
  const message = quarterly ? budgetQuarterMessage(shown) : budgetPartMessage(years);
  const drawing = useMemo(() => ({ kind: 'bars', bars }) as const, [bars]);
  return (
    <Figure
      name="reeks"
      title={budgetTexts.part.title}
      message={message}
      subtitle={figureSubtitle(name, budgetTexts.part.per(step), moneyTexts.net, spanOf(shown))}
      level={2}
      controls={
        <>
          <Picker label={moneyTexts.columns.part} options={parts} choice={partChoice} />
          <Picker label={budgetTexts.part.step} options={steps} choice={stepChoice} />
        </>
      }
      summary={[
        `${name}.`,
        ...(quarterly && message !== null ? [`${message}.`] : []),
        budgetPartSummary(years),
        ...(quarterly ? [budgetTexts.part.noQuarterBudget] : []),
      ].join(' ')}
      drawing={bars.series.length === 0 ? null : drawing}
      height={barsHeight(bars)}
      legend={legend}
      rows={shown.length}
      invented={inventedBudget(shown)}
      table={
        <SentBudgetTable
          caption={budgetTexts.part.table(name, step)}
          lines={shown.toReversed()}
          first={quarterly ? 'quarter' : 'year'}
        />
      }
      source={budgetSource(shown)}
      csv="/v1/budgets?format=csv"
    >
      <BreakNotes breaks={budgetBreaks(shown.slice(1))} />
    </Figure>
  );
};
