import type { BackTest } from 'server/contract.ts';
import { formatEuro, formatNumber } from '../format.ts';
import { backTestSummary, coverage } from '../words/back-test.ts';
import { DataTable } from './data-table.tsx';
import { InventedMark } from './invented-mark.tsx';

const nameOf = ({ by, code, name }: BackTest) =>
  by === 'taakveld' ? `${code} ${name}` : by === 'together' || by === 'total' ? <strong>{name}</strong> : name;

/** How good the forecasts were in the years that ended. */
export const BackTestSection = ({ tests }: { tests: readonly BackTest[] }) => (
  <section className="panel" aria-labelledby="proef">
    <h2 id="proef" className="utrecht-heading-2">
      Hoe goed waren de verwachtingen?
    </h2>
    {tests.some(({ invented }) => invented) ? (
      <p className="figure__mark">
        <InventedMark what="verzonnen: uitgaven" />
      </p>
    ) : null}
    <p>{backTestSummary(tests)}</p>
    {tests.length === 0 ? null : (
      <DataTable
        caption="Hoe ver de verwachtingen ernaast zaten, na kwartaal 1, 2 en 3 van elk jaar"
        columns={[
          { header: 'Onderdeel', cell: nameOf },
          { header: 'Keer', numeric: true, cell: ({ forecasts }) => formatNumber(forecasts) },
          {
            header: 'Gemiddeld ernaast',
            numeric: true,
            cell: ({ meanAbsoluteError }) => formatEuro(meanAbsoluteError),
          },
          {
            header: 'Met de kwartalen van een jaar eerder',
            numeric: true,
            cell: ({ meanAbsoluteErrorNaive }) => formatEuro(meanAbsoluteErrorNaive),
          },
          {
            header: 'Binnen de 80%-marge',
            numeric: true,
            cell: ({ within80, intervals }) => coverage(within80, intervals),
          },
          {
            header: 'Binnen de 95%-marge',
            numeric: true,
            cell: ({ within95, intervals }) => coverage(within95, intervals),
          },
        ]}
        rows={tests}
        rowKey={({ by, code }) => `${by}-${code}`}
      />
    )}
    <p className="note">
      De eerste verwachtingen hebben nog geen marge: die komt uit eerdere fouten. Per onderdeel zijn het weinig jaren,
      dus kijk voor de marges vooral naar alle taakvelden samen.
    </p>
  </section>
);
