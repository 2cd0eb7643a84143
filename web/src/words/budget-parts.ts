import type { BudgetLine } from 'server/contract.ts';

/** A row of the budget as a choice in a list. */
export const budgetPartOf = ({ by, code }: BudgetLine): string => `${by}-${code}`;

/** The rows of the plan, each once, in its order. */
export const budgetParts = (lines: readonly BudgetLine[]): { value: string; name: string }[] => {
  const names = new Map(
    lines
      .filter(({ by }) => by !== 'outside')
      .map((line) => [budgetPartOf(line), line.by === 'taakveld' ? `${line.code} ${line.name}` : line.name] as const),
  );
  return [...names].map(([value, name]) => ({ value, name }));
};

export const budgetPartName = (parts: readonly { value: string; name: string }[], part: string): string =>
  parts.find(({ value }) => value === part)?.name ?? '';
