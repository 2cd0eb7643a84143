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

/** What was most of note, in words: the running cases against a year before, and what is hidden. */
const summaryOf = (figures: readonly Row[]): string => {
  const shown = figures.filter(({ now }) => now.value !== null);
  const hidden = figures.filter(({ now }) => now.status === 'suppressed').length;
  const running = figures.find(({ key }) => key === 'lopend');
  const change = running === undefined ? null : quarterlyChange(running.now, running.yearAgo, running);
  return [
    ...(running === undefined || change === null ? [] : [texts.moved(running.name, change)]),
    texts.summary(shown.length, figures.length),
    ...(hidden === 0 ? [] : [texts.hidden(hidden)]),
  ].join(' ');
};

type Props = { domain: QuarterlyDomain; quarter: string };

/** The figures of a domain in one quarter, beside the quarter before and a year before. */
export const QuarterlyFigures = ({ domain, quarter }: Props) => (
  <Figure
    name="cijfers"
    title={texts.title(domain.name)}
    message={null}
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
