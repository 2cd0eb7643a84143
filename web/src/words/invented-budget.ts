import type { BudgetLine } from 'server/contract.ts';
import { formatList } from '../format.ts';
import { moneyTexts as texts } from '../texts/money.ts';

type Lines = readonly Pick<BudgetLine, 'year' | 'budget' | 'realised' | 'iv3' | 'invented'>[];
type Field = 'realised' | 'iv3';

const names: Readonly<Record<Field, string>> = {
  realised: texts.invented.realised,
  iv3: texts.invented.iv3,
};

const filled = (lines: Lines, field: Field) => lines.filter((line) => line[field] !== null);

/** How much of one column of a budget is invented; null where the column holds no amount. */
export const inventedIn = (lines: Lines, field: Field): 'none' | 'some' | 'all' | null => {
  const amounts = filled(lines, field);
  if (amounts.length === 0) return null;
  if (!amounts.some(({ invented }) => invented[field])) return 'none';
  return amounts.every(({ invented }) => invented[field]) ? 'all' : 'some';
};

/** '2018 t/m 2021 en 2024': runs of three years and longer are taken together. */
const yearsWords = (years: readonly number[]): string => {
  const runs: number[][] = [];
  for (const year of years.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return formatList(
    runs.flatMap((run) =>
      run.length > 2 ? [texts.invented.years(String(run[0]), String(run.at(-1)))] : run.map(String),
    ),
  );
};

/** One column as far as it is invented, or as far as it is not: its name, with the years where that is not all of it. */
const columnPart = (lines: Lines, field: Field, invented: boolean): string[] => {
  const amounts = filled(lines, field);
  const found = amounts.filter((line) => line.invented[field] === invented);
  if (found.length === 0) return [];
  if (found.length === amounts.length) return [names[field]];
  const years = new Set(found.map(({ year }) => year));
  const isWhole = amounts.every((line) => !years.has(line.year) || line.invented[field] === invented);
  return [isWhole ? texts.invented.ofYears(names[field], yearsWords([...years])) : texts.invented.part(names[field])];
};

const columns = (lines: Lines, invented: boolean): string[] =>
  (['realised', 'iv3'] as const).flatMap((field) => columnPart(lines, field, invented));

/**
 * Which amounts of some budget lines are invented, and which are not, for the mark beside them; null when none is. The
 * budget itself is always that of the plan.
 */
export const inventedBudget = (lines: Lines): string | null => {
  const invented = columns(lines, true);
  if (invented.length === 0) return null;
  const real = [
    ...(lines.some(({ budget }) => budget !== null) ? [texts.invented.budget] : []),
    ...columns(lines, false),
  ];
  return texts.invented.invented(invented.join(', ')) + (real.length === 0 ? '' : texts.invented.real(real.join(', ')));
};
