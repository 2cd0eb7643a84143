import type { BackTest } from 'server/contract.ts';
import { formatEuro, formatNumber } from '../format.ts';
import { backTestSummary, coverage, notBetter } from '../words/back-test.ts';
import { DataTable } from './data-table.tsx';
import { InventedMark } from './invented-mark.tsx';
import { budgetTexts } from '../texts/budget.ts';
import { moneyTexts } from '../texts/money.ts';

const nameOf = ({ by, code, name }: BackTest) =>
  by === 'taakveld' ? `${code} ${name}` : by === 'together' || by === 'total' ? <strong>{name}</strong> : name;

/** How good the forecasts were in the years that ended. */
export const BackTestSection = ({ tests }: { tests: readonly BackTest[] }) => (
  <section className="panel" aria-labelledby="proef">
    <h2 id="proef" className="utrecht-heading-2">
      {budgetTexts.backTest.title}
    </h2>
    {tests.some(({ invented }) => invented) ? (
      <p className="figure__mark">
        <InventedMark what={budgetTexts.backTest.invented} />
      </p>
    ) : null}
    <p>
      {backTestSummary(tests)} {notBetter(tests)}
    </p>
    {tests.length === 0 ? null : (
      <DataTable
        caption={budgetTexts.backTest.caption}
        columns={[
          { header: moneyTexts.columns.part, cell: nameOf },
          { header: budgetTexts.backTest.times, numeric: true, cell: ({ forecasts }) => formatNumber(forecasts) },
          {
            header: budgetTexts.backTest.error,
            numeric: true,
            cell: ({ meanAbsoluteError }) => formatEuro(meanAbsoluteError),
          },
          {
            header: budgetTexts.backTest.naiveError,
            numeric: true,
            cell: ({ meanAbsoluteErrorNaive }) => formatEuro(meanAbsoluteErrorNaive),
          },
          {
            header: budgetTexts.backTest.within80,
            numeric: true,
            cell: ({ within80, intervals }) => coverage(within80, intervals),
          },
          {
            header: budgetTexts.backTest.within95,
            numeric: true,
            cell: ({ within95, intervals }) => coverage(within95, intervals),
          },
        ]}
        rows={tests}
        rowKey={({ by, code }) => `${by}-${code}`}
      />
    )}
    <p className="note">{budgetTexts.backTest.note}</p>
  </section>
);
