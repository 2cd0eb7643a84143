import type { BudgetLine } from 'server/contract.ts';
import { budgetPhrase } from '../words/budget-phrase.ts';

/** Budget against realisation of one line in one sentence, with a quiet bar where a percentage exists. */
export const BudgetWords = ({ line }: { line: BudgetLine }) => (
  <span className="budget-words">
    {line.percentOfBudget === null ? null : (
      <span className="meter" aria-hidden="true">
        <span
          className="meter__fill"
          style={{ inlineSize: `${Math.max(0, Math.min(line.percentOfBudget, 125)) / 1.25}%` }}
        />
        <span className="meter__budget" />
      </span>
    )}
    <span>{budgetPhrase(line)}</span>
  </span>
);
