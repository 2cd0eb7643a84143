import type { IndicatorSheet, Provenance } from 'server/contract.ts';
import { useAnswer } from '../api/use-answer.ts';
import { type FigureAddress, provenanceAddress, provenanceQuery } from '../api/provenance.ts';
import { formatDate, formatNumber } from '../format.ts';
import { Answer } from './answer.tsx';
import { DataTable, type Column } from './data-table.tsx';
import { InventedMark } from './invented-mark.tsx';
import { SqlSteps } from './sql-steps.tsx';
import { ValueWords } from './value-words.tsx';
import { latestTexts } from '../texts/latest.ts';
import { indicatorTexts } from '../texts/indicator.ts';
import { filesTexts } from '../texts/files.ts';

type Behind = Provenance['deliveries'][number];
type Props = { slug: string; figure: FigureAddress; measure: IndicatorSheet['measures'][number] };

const rows =
  (of: 'accepted' | 'rejected') =>
  ({ rows: counts }: Behind) =>
    counts === null
      ? latestTexts.suppressed.word
      : `${counts.rounded ? filesTexts.about : ''}${formatNumber(counts[of])}`;

const columns: Column<Behind>[] = [
  {
    header: filesTexts.columns.file,
    cell: ({ id, fileName, invented, owner, agreement }) => (
      <>
        <a href={`/bronnen/leveringen/${id}`} className="utrecht-link file-name">
          {fileName}
        </a>
        {invented ? <InventedMark what={latestTexts.invented} /> : null}
        <br />
        <span className="note">
          {owner}
          {agreement === undefined ? null : <>. {filesTexts.readUnder(agreement)}</>}
        </span>
      </>
    ),
  },
  { header: filesTexts.columns.loadedOn, cell: ({ loadedAt }) => formatDate(loadedAt) },
  { header: filesTexts.columns.used, numeric: true, cell: rows('accepted') },
  { header: filesTexts.columns.rejected, numeric: true, cell: rows('rejected') },
  { header: filesTexts.columns.hash, cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}</code> },
];

/** More than this would push the rest of the page away. */
const mostOpen = 5;

const Files = ({ deliveries }: { deliveries: readonly Behind[] }) => {
  if (deliveries.length === 0) return null;
  const table = (
    <DataTable
      caption={indicatorTexts.provenance.caption}
      columns={columns}
      rows={deliveries}
      rowKey={({ id }) => id}
    />
  );
  if (deliveries.length <= mostOpen) return table;
  return (
    <details className="screen-only">
      <summary>{indicatorTexts.provenance.allFiles(formatNumber(deliveries.length))}</summary>
      {table}
    </details>
  );
};

const { provenance: words } = indicatorTexts;

const wordsOf = (files: number, fromFigures: boolean): string => {
  if (files === 0) return words.derived;
  return fromFigures ? words.filesOfOthers : words.files;
};

/** The files and the calculation behind one figure. */
export const FigureSources = ({ slug, figure, measure }: Props) => (
  <Answer query={useAnswer(provenanceQuery(slug, figure))} what={indicatorTexts.what.provenance}>
    {({ observation, deliveries, transformation, rowNumbers }) => (
      <>
        <p className="utrecht-paragraph">
          {indicatorTexts.provenance.figure}{' '}
          <ValueWords point={observation} unit={measure.unit} decimals={measure.decimals} />.{' '}
          {wordsOf(deliveries.length, transformation.marts.length === 0)}
        </p>
        <Files deliveries={deliveries} />
        <SqlSteps transformation={transformation} />
        <p className="note">
          {rowNumbers.why} <code className="file-name">{rowNumbers.command}</code>
        </p>
        <p>
          <a className="utrecht-link" href={provenanceAddress(slug, figure)}>
            {indicatorTexts.provenance.address}
          </a>
        </p>
      </>
    )}
  </Answer>
);
