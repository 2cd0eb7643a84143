import type { IndicatorSheet, Observation, Principles } from 'server/contract.ts';
import { comparisonRows, type ComparisonRow } from '../charts/comparison-rows.ts';
import { comparisonSummary, differenceWords } from '../words/comparison.ts';
import { formatNumber, formatPeriod } from '../format.ts';
import { DataTable, type Column } from './data-table.tsx';
import { ValueWords } from './value-words.tsx';
import { indicatorTexts } from '../texts/indicator.ts';
import { figureTexts } from '../texts/figure.ts';

type Props = {
  sheet: IndicatorSheet;
  measure: IndicatorSheet['measures'][number];
  observations: readonly Observation[];
  gemeente: Principles['gemeente'];
};

/** The figure beside those of other regions and of the municipality's own past, each with the period that it is about. */
export const Comparison = ({ sheet, measure, observations, gemeente }: Props) => {
  const baseline =
    sheet.verdicts?.flatMap(({ numbers }) =>
      numbers?.measure === measure.key && numbers.unit === measure.unit ? (numbers.baseline?.period ?? []) : [],
    )[0] ?? null;
  const { regions, breaks } = sheet;
  const rows = comparisonRows({ observations, measure, gemeente, regions, baseline, breaks });
  if (rows.length === 0) return null;
  const value = ({ point }: ComparisonRow) => (
    <ValueWords point={point} unit={measure.unit} decimals={measure.decimals} />
  );
  const columns: Column<ComparisonRow>[] = [
    { header: indicatorTexts.comparison.whose, cell: ({ name }) => name },
    { header: indicatorTexts.comparison.over, cell: ({ point }) => formatPeriod(point.period) },
    {
      header: figureTexts.columns.figure,
      numeric: true,
      cell: value,
    },
    ...(rows.some(({ point }) => point.lower !== null)
      ? [
          {
            header: figureTexts.columns.margin,
            numeric: true,
            cell: ({ point: { lower, upper } }: ComparisonRow) =>
              lower === null || upper === null
                ? '–'
                : figureTexts.between(formatNumber(lower, measure.decimals), formatNumber(upper, measure.decimals)),
          },
        ]
      : []),
    {
      header: indicatorTexts.comparison.difference(gemeente.name),
      numeric: true,
      cell: (row) => differenceWords(row, measure),
    },
  ];
  return (
    <section className="panel" aria-labelledby="vergelijking">
      <h2 id="vergelijking" className="utrecht-heading-2">
        {indicatorTexts.comparison.title}
      </h2>
      <p className="utrecht-paragraph">{comparisonSummary(rows)}</p>
      {rows.length === 1 ? null : (
        <DataTable
          caption={indicatorTexts.comparison.caption}
          columns={columns}
          rows={rows}
          rowKey={({ name }) => name}
        />
      )}
    </section>
  );
};
