import type { FigureCell } from 'server/figures/figure-data.ts';
import { trendRows, type TrendRow } from '../charts/trend-rows.ts';
import type { Point, Series } from '../charts/series.ts';
import { formatNumber, formatPeriod } from '../format.ts';
import { absenceOf, remarkOf } from '../words/status.ts';
import { AbsenceNote } from './absence-note.tsx';
import { DataTable, type Column } from './data-table.tsx';
import { ValueWords } from './value-words.tsx';
import { latestTexts } from '../texts/latest.ts';
import { figureTexts } from '../texts/figure.ts';

type Props = { title: string; series: readonly Series[]; unit: string; decimals: number };

const datum = (point: Point | null): FigureCell =>
  point === null ? latestTexts.missing.word : (absenceOf(point) ?? point.value);

const count = (number: number | null | undefined) =>
  number === null || number === undefined ? '–' : formatNumber(number);

const counted = (header: string, field: 'numerator' | 'denominator' | 'n'): Column<TrendRow> => ({
  header,
  numeric: true,
  cell: ({ own }) => count(own?.[field]),
  value: ({ own }) => own?.[field] ?? null,
});

const margins: readonly Column<TrendRow>[] = [
  {
    header: figureTexts.columns.marginFrom,
    numeric: true,
    cell: ({ own }) => own?.lower,
    value: ({ own }) => own?.lower ?? null,
    downloadOnly: true,
  },
  {
    header: figureTexts.columns.marginTo,
    numeric: true,
    cell: ({ own }) => own?.upper,
    value: ({ own }) => own?.upper ?? null,
    downloadOnly: true,
  },
];

const statusOf = (point: Point): string => absenceOf(point) ?? remarkOf(point) ?? latestTexts.fixed;

const pointOf = (others: TrendRow['others'], name: string): Point | null =>
  others.find((other) => other.name === name)?.point ?? null;

/** The figures of a trend, newest first: value, margin, what lies behind it, and the regions compared with. */
export const TrendTable = ({ title, series, unit, decimals }: Props) => {
  const own = series.find((one) => one.own);
  const has = (field: 'lower' | 'n' | 'denominator') => own?.points.some((point) => point[field] !== null) ?? false;
  const value = (point: Point | null) => <ValueWords point={point} unit={unit} decimals={decimals} />;
  const columns: Column<TrendRow>[] = [
    { header: figureTexts.columns.period, cell: ({ period }) => formatPeriod(period) },
    {
      header: own?.name ?? figureTexts.columns.figure,
      cell: (row) => value(row.own),
      numeric: true,
      value: (row) => datum(row.own),
      unit,
    },
    {
      header: figureTexts.columns.status,
      cell: ({ own: point }) => (point === null ? null : statusOf(point)),
      downloadOnly: true,
    },
    ...(has('lower')
      ? [
          ...margins,
          {
            header: figureTexts.columns.margin,
            numeric: true,
            pageOnly: true,
            cell: ({ own: point }: TrendRow) =>
              point === null || point.lower === null || point.upper === null
                ? '–'
                : figureTexts.between(formatNumber(point.lower, decimals), formatNumber(point.upper, decimals)),
          },
        ]
      : []),
    ...(has('denominator')
      ? [counted(figureTexts.columns.numerator, 'numerator'), counted(figureTexts.columns.denominator, 'denominator')]
      : []),
    ...(has('n') ? [counted(figureTexts.columns.about, 'n')] : []),
    ...series
      .filter((one) => !one.own)
      .map(({ name }) => ({
        header: name,
        numeric: true,
        cell: ({ others }: TrendRow) => value(pointOf(others, name)),
        value: ({ others }: TrendRow) => datum(pointOf(others, name)),
        unit,
      })),
  ];
  const rows = trendRows(series);
  return (
    <>
      <DataTable caption={title} columns={columns} rows={rows} rowKey={({ period }) => period} />
      <AbsenceNote of={series.flatMap(({ points }) => points)} />
    </>
  );
};
