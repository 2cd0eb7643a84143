import type { IndicatorSheet, Provenance } from 'server/contract.ts';
import { useAnswer } from '../api/use-answer.ts';
import { type FigureAddress, provenanceAddress, provenanceQuery } from '../api/provenance.ts';
import { formatDate, formatNumber } from '../format.ts';
import { Answer } from './answer.tsx';
import { DataTable, type Column } from './data-table.tsx';
import { InventedMark } from './invented-mark.tsx';
import { SqlSteps } from './sql-steps.tsx';
import { ValueWords } from './value-words.tsx';

type Behind = Provenance['deliveries'][number];
type Props = { slug: string; figure: FigureAddress; measure: IndicatorSheet['measures'][number] };

const rows =
  (of: 'accepted' | 'rejected') =>
  ({ rows: counts }: Behind) =>
    counts === null ? 'afgeschermd' : `${counts.rounded ? 'ongeveer ' : ''}${formatNumber(counts[of])}`;

const columns: Column<Behind>[] = [
  {
    header: 'Bestand',
    cell: ({ id, fileName, invented, owner }) => (
      <>
        <a href={`/bronnen/leveringen/${id}`} className="utrecht-link file-name">
          {fileName}
        </a>
        {invented ? <InventedMark what="verzonnen" /> : null}
        <br />
        <span className="note">{owner}</span>
      </>
    ),
  },
  { header: 'Ingelezen op', cell: ({ loadedAt }) => formatDate(loadedAt) },
  { header: 'Rijen gebruikt', numeric: true, cell: rows('accepted') },
  { header: 'Rijen afgekeurd', numeric: true, cell: rows('rejected') },
  { header: 'Kenmerk (sha256)', cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}</code> },
];

/** More than this would push the rest of the page away. */
const mostOpen = 5;

const Files = ({ deliveries }: { deliveries: readonly Behind[] }) => {
  if (deliveries.length === 0) return null;
  const table = (
    <DataTable caption="Bestanden achter dit cijfer" columns={columns} rows={deliveries} rowKey={({ id }) => id} />
  );
  if (deliveries.length <= mostOpen) return table;
  return (
    <details className="screen-only">
      <summary>De {formatNumber(deliveries.length)} bestanden achter dit cijfer</summary>
      {table}
    </details>
  );
};

/** The files and the calculation behind one figure. */
export const FigureSources = ({ slug, figure, measure }: Props) => (
  <Answer query={useAnswer(provenanceQuery(slug, figure))} what="De herkomst is">
    {({ observation, deliveries, transformation, rowNumbers }) => (
      <>
        <p className="utrecht-paragraph">
          Het cijfer: <ValueWords point={observation} unit={measure.unit} decimals={measure.decimals} />.{' '}
          {deliveries.length === 0
            ? 'Dit cijfer is gemaakt uit andere cijfers van dit dashboard, of er is geen bestand voor.'
            : 'Het komt uit deze bestanden. Het aantal rijen is dat van het hele bestand.'}
        </p>
        <Files deliveries={deliveries} />
        <SqlSteps transformation={transformation} />
        <p className="note">
          {rowNumbers.why} <code>{rowNumbers.command}</code>
        </p>
        <p>
          <a className="utrecht-link" href={provenanceAddress(slug, figure)}>
            Vast adres van deze herkomst (JSON)
          </a>
        </p>
      </>
    )}
  </Answer>
);
