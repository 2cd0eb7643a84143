import type { BudgetLine } from 'server/contract.ts';
import { useInvented } from '../api/use-invented.ts';
import { formatMillions, formatPercent } from '../format.ts';

/** Budget against realisation of one line in one sentence, with a quiet bar where a percentage exists. */
export const BudgetWords = ({ line }: { line: BudgetLine }) => {
  const { budget, realised, percentOfBudget, year } = line;
  const invented = useInvented();
  return (
    <span className="budget-words">
      {percentOfBudget === null ? null : (
        <span className="meter" aria-hidden="true">
          <span
            className="meter__fill"
            style={{ inlineSize: `${Math.max(0, Math.min(percentOfBudget, 125)) / 1.25}%` }}
          />
          <span className="meter__budget" />
        </span>
      )}
      <span>
        {realised === null
          ? `Uitgaven ${year}: geen cijfer`
          : `${formatMillions(realised)} uitgegeven${invented.realised ? ' (verzonnen)' : ''}`}
        {budget === null ? ` in ${year} (geen budget in het plan)` : ` van ${formatMillions(budget)} budget in ${year}`}
        {percentOfBudget === null ? '' : `: ${formatPercent(percentOfBudget)}`}
        {line.complete ? '' : ', nog niet het hele jaar'}
      </span>
    </span>
  );
};
