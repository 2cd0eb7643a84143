import type { BudgetLine } from 'server/contract.ts';
import { formatList } from '../format.ts';

type Lines = readonly Pick<BudgetLine, 'year' | 'budget' | 'realised' | 'iv3' | 'invented'>[];
type Field = 'realised' | 'iv3';

const names: Readonly<Record<Field, string>> = { realised: 'uitgaven', iv3: 'Iv3' };

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
    runs.flatMap((run) => (run.length > 2 ? [`${run[0]} t/m ${run.at(-1)}`] : run.map((year) => String(year)))),
  );
};

const inventedWords = (lines: Lines, field: Field): string[] => {
  const how = inventedIn(lines, field);
  if (how === null || how === 'none') return [];
  const years = new Set(filled(lines, field).map(({ year }) => year));
  const invented = new Set(filled(lines, field).flatMap((line) => (line.invented[field] ? line.year : [])));
  if (how === 'all') return [names[field]];
  return invented.size === years.size
    ? [`een deel van de ${names[field]}`]
    : [`${names[field]} van ${yearsWords([...invented])}`];
};

/**
 * Which amounts of some budget lines are invented, and which are not, for the mark beside them; null when none is. The
 * budget itself is always that of the plan.
 */
export const inventedBudget = (lines: Lines): string | null => {
  const invented = (['realised', 'iv3'] as const).flatMap((field) => inventedWords(lines, field));
  if (invented.length === 0) return null;
  const published = [
    ...(lines.some(({ budget }) => budget !== null) ? ['budget'] : []),
    ...(['realised', 'iv3'] as const).flatMap((field) => (inventedIn(lines, field) === 'none' ? names[field] : [])),
  ];
  const real = published.length === 0 ? '' : `, ${formatList(published)} echt`;
  return `${invented.join(' en ')} verzonnen${real}`;
};
