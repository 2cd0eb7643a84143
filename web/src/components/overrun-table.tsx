import type { BudgetLine } from 'server/contract.ts';
import { formatMillions, formatPeriod } from '../format.ts';
import { inventedBudget } from '../words/invented-budget.ts';
import { DataTable } from './data-table.tsx';
import { InterpretationMark } from './interpretation-mark.tsx';
import { InventedMark } from './invented-mark.tsx';

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
        Vanaf wanneer was een overschrijding te zien?
      </h2>
      {invented === null ? null : (
        <p className="figure__mark">
          <InventedMark what={invented} />
        </p>
      )}
      <p>
        Wij noemen een overschrijding te zien vanaf het kwartaal waarin de kans daarop 80% of meer was, en bleef.{' '}
        <InterpretationMark />
      </p>
      <details>
        <summary>Alle overschrijdingen ({found.length})</summary>
        <DataTable
          caption="Jaren boven de begroting, en vanaf wanneer dat te zien was"
          columns={[
            { header: 'Onderdeel', cell: nameOf },
            { header: 'Jaar', cell: ({ year, complete }) => `${year}${complete ? '' : ' (verwacht)'}` },
            {
              header: 'Boven de begroting',
              numeric: true,
              cell: ({ deviation }) => (deviation === null ? '–' : formatMillions(deviation, 2)),
            },
            {
              header: 'Te zien sinds het eind van',
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
