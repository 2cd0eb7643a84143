import type { BudgetLine } from 'server/contract.ts';
import { inventedBudget } from '../words/invented-budget.ts';
import { asSent } from './as-sent.tsx';
import { BudgetTable } from './budget-table.tsx';
import { InventedMark } from './invented-mark.tsx';
import { budgetTexts as texts } from '../texts/budget.ts';

const SentBudgetTable = asSent(
  'table',
  import.meta.env.SSR ? BudgetTable : null,
  async () => (await import('./budget-table.tsx')).BudgetTable,
);

/** The codes of a year that the plan does not know, apart from its total. */
export const OutsidePlan = ({ year, lines }: { year: string; lines: readonly BudgetLine[] }) => {
  const outside = lines.filter(
    ({ by, lasten, baten }) => by === 'outside' && ((lasten ?? 0) !== 0 || (baten ?? 0) !== 0),
  );
  const invented = inventedBudget(outside);
  if (outside.length === 0) return null;
  return (
    <section className="panel">
      <h2 className="utrecht-heading-2">{texts.outside.title(year)}</h2>
      {invented === null ? null : (
        <p className="figure__mark">
          <InventedMark what={invented} />
        </p>
      )}
      <p className="note">{outside.length === 1 ? texts.outside.one : texts.outside.more}</p>
      <SentBudgetTable caption={texts.outside.title(year)} lines={outside} first="name" />
    </section>
  );
};
