import type { BudgetLine } from 'server/contract.ts';
import { formatMillions, formatPeriod } from '../format.ts';
import { inventedBudget } from '../words/invented-budget.ts';
import { DataTable } from './data-table.tsx';
import { InterpretationMark } from './interpretation-mark.tsx';
import { InventedMark } from './invented-mark.tsx';
import { budgetTexts } from '../texts/budget.ts';
import { moneyTexts } from '../texts/money.ts';

const nameOf = ({ by, code, name }: BudgetLine) => (by === 'taakveld' ? `${code} ${name}` : name);

/** Every year above its budget, or expected to end there, with the quarter from which that was visible. */
export const OverrunTable = ({ lines }: { lines: readonly BudgetLine[] }) => {
  const found = lines
    .filter(({ quarter, overrunSince }) => quarter === null && typeof overrunSince === 'string')
    .toSorted((a, b) => b.year - a.year);
  const invented = inventedBudget(found);
  if (found.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="overschrijdingen">
      <h2 id="overschrijdingen" className="utrecht-heading-2">
        {budgetTexts.overruns.title}
      </h2>
      {invented === null ? null : (
        <p className="figure__mark">
          <InventedMark what={invented} />
        </p>
      )}
      <p>
        {budgetTexts.overruns.rule} <InterpretationMark />
      </p>
      <details>
        <summary>{budgetTexts.overruns.all(found.length)}</summary>
        <DataTable
          caption={budgetTexts.overruns.caption}
          columns={[
            { header: moneyTexts.columns.part, cell: nameOf },
            {
              header: moneyTexts.columns.year,
              cell: ({ year, complete }) => `${year}${complete ? '' : budgetTexts.overruns.expected}`,
            },
            {
              header: budgetTexts.overruns.above,
              numeric: true,
              cell: ({ deviation }) => (deviation === null ? '–' : formatMillions(deviation, 2)),
            },
            {
              header: budgetTexts.overruns.since,
              cell: ({ overrunSince }) => (typeof overrunSince === 'string' ? formatPeriod(overrunSince) : '–'),
            },
          ]}
          rows={found}
          rowKey={({ by, code, year }) => `${by}-${code}-${year}`}
        />
      </details>
    </section>
  );
};
