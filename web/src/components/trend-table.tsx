import { trendRows, type TrendRow } from '../charts/trend-rows.ts';
import type { Point, Series } from '../charts/series.ts';
import { formatNumber, formatPeriod } from '../format.ts';
import { AbsenceNote } from './absence-note.tsx';
import { DataTable, type Column } from './data-table.tsx';
import { ValueWords } from './value-words.tsx';

type Props = { title: string; series: readonly Series[]; unit: string; decimals: number };

const count = (number: number | null | undefined) =>
  number === null || number === undefined ? '–' : formatNumber(number);

/** The figures of a trend, newest first: value, margin, what lies behind it, and the regions compared with. */
export const TrendTable = ({ title, series, unit, decimals }: Props) => {
  const own = series.find((one) => one.own);
  const has = (field: 'lower' | 'n' | 'denominator') => own?.points.some((point) => point[field] !== null) ?? false;
  const value = (point: Point | null) => <ValueWords point={point} unit={unit} decimals={decimals} />;
  const columns: Column<TrendRow>[] = [
    { header: 'Periode', cell: ({ period }) => formatPeriod(period) },
    { header: own?.name ?? 'Cijfer', cell: (row) => value(row.own), numeric: true },
    ...(has('lower')
      ? [
          {
            header: '95%-marge',
            numeric: true,
            cell: ({ own: point }: TrendRow) =>
              point === null || point.lower === null || point.upper === null
                ? '–'
                : `${formatNumber(point.lower, decimals)} tot ${formatNumber(point.upper, decimals)}`,
          },
        ]
      : []),
    ...(has('denominator')
      ? [
          { header: 'Teller', numeric: true, cell: ({ own: point }: TrendRow) => count(point?.numerator) },
          { header: 'Noemer', numeric: true, cell: ({ own: point }: TrendRow) => count(point?.denominator) },
        ]
      : []),
    ...(has('n') ? [{ header: 'Gaat over', numeric: true, cell: ({ own: point }: TrendRow) => count(point?.n) }] : []),
    ...series
      .filter((one) => !one.own)
      .map(({ name }) => ({
        header: name,
        numeric: true,
        cell: ({ others }: TrendRow) => value(others.find((other) => other.name === name)?.point ?? null),
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
