import type { QuarterlyDomain } from 'server/contract/quarterly.ts';
import { formatPeriod } from '../format.ts';
import { quarterlyChange } from '../words/quarterly-change.ts';
import { absenceOf } from '../words/status.ts';
import { DataTable, type Column } from './data-table.tsx';
import { Figure } from './figure.tsx';
import { ValueWords } from './value-words.tsx';
import { aroundTexts } from '../texts/around.ts';
import { quarterlyTexts } from '../texts/quarterly.ts';

type Row = QuarterlyDomain['figures'][number];
type Moment = 'now' | 'before' | 'yearAgo';

const texts = quarterlyTexts.figures;

const at = (header: string, moment: Moment): Column<Row> => ({
  header,
  numeric: true,
  cell: (row) => <ValueWords point={row[moment]} unit={row.unit} decimals={row.decimals} />,
  value: (row) => absenceOf(row[moment]) ?? row[moment].value,
});

const columnsFor = (quarter: string): readonly Column<Row>[] => [
  { header: texts.columns.name, cell: ({ name }) => name },
  { header: texts.columns.unit, cell: ({ unit }) => unit, downloadOnly: true },
  at(formatPeriod(quarter), 'now'),
  at(texts.columns.before, 'before'),
  at(texts.columns.yearAgo, 'yearAgo'),
  { header: texts.columns.change, cell: (row) => quarterlyChange(row.now, row.yearAgo, row) ?? '–' },
];

/** The running cases against a year before, or the first figure that can be set against one; null where none can. */
const movedOf = (figures: readonly Row[]): string | null => {
  const running = figures.filter(({ key }) => key === 'lopend');
  for (const figure of [...running, ...figures]) {
    const change = quarterlyChange(figure.now, figure.yearAgo, figure);
    if (change === texts.same) return texts.unmoved(figure.name);
    if (change !== null) return texts.moved(figure.name, change);
  }
  return null;
};

const shownOf = (figures: readonly Row[]): string =>
  texts.summary(figures.filter(({ now }) => now.value !== null).length, figures.length);

/** What was most of note, in words, and what is hidden. */
const summaryOf = (figures: readonly Row[]): string => {
  const hidden = figures.filter(({ now }) => now.status === 'suppressed').length;
  const moved = movedOf(figures);
  return [
    ...(moved === null ? [] : [`${moved}.`]),
    shownOf(figures),
    ...(hidden === 0 ? [] : [texts.hidden(hidden)]),
  ].join(' ');
};

type Props = { domain: QuarterlyDomain; quarter: string };

/** The figures of a domain in one quarter, beside the quarter before and a year before. */
export const QuarterlyFigures = ({ domain, quarter }: Props) => (
  <Figure
    name="cijfers"
    title={texts.title(domain.name)}
    message={movedOf(domain.figures) ?? shownOf(domain.figures).replace(/\.$/, '')}
    subtitle={texts.subtitle(formatPeriod(quarter))}
    level={2}
    summary={summaryOf(domain.figures)}
    drawing={null}
    height={0}
    rows={domain.figures.length}
    open
    invented={domain.figures.some(({ invented }) => invented) ? aroundTexts.marks.invented : null}
    table={
      <DataTable
        caption={texts.title(domain.name)}
        columns={columnsFor(quarter)}
        rows={domain.figures}
        rowKey={({ key }) => key}
      />
    }
    source={texts.source}
    csv={`/v1/quarterly-reports/${quarter}?domain=${domain.id}&format=csv`}
  />
);
