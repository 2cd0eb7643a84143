import { useCallback, type ReactNode } from 'react';
import type { LegendEntry } from './figure.tsx';
import { Figure } from './figure.tsx';
import { colours } from '../charts/colours.ts';
import type { Break } from '../charts/segments.ts';
import type { Series } from '../charts/series.ts';
import { trendOption } from '../charts/trend-option.ts';
import { trendSummary } from '../charts/trend-summary.ts';
import { TrendTable } from './trend-table.tsx';

type Props = {
  title: string;
  level: 2 | 3;
  series: readonly Series[];
  breaks: readonly Break[];
  unit: string;
  decimals: number;
  height: number;
  source: string;
  csv: string;
  headline?: ReactNode;
  controls?: ReactNode;
  beside?: boolean;
  children?: ReactNode;
};

const legendOf = (series: readonly Series[], bounded: boolean): LegendEntry[] => {
  const lines = series.map(({ name, own }, index): LegendEntry => ({
    name,
    colour: own ? colours.own : (colours.comparisons[(index - 1) % colours.comparisons.length] ?? colours.ink),
    shape: own ? 'line' : 'dash',
  }));
  return bounded ? [...lines, { name: '95%-marge', colour: colours.own, shape: 'band' }] : lines;
};

/** A trend as a figure: chart, words and table from the same series. */
export const TrendFigure = (props: Props) => {
  const { title, level, series, breaks, unit, decimals, height, source, csv, ...rest } = props;
  const own = series.find((one) => one.own);
  const summary = trendSummary({ points: own?.points ?? [], unit, decimals });
  const build = useCallback(() => trendOption({ series, breaks, unit, decimals }), [series, breaks, unit, decimals]);
  const bounded = own?.points.some(({ lower }) => lower !== null) ?? false;
  const drawn = series.some(({ points }) => points.some(({ value }) => value !== null));
  return (
    <Figure
      title={title}
      level={level}
      summary={summary}
      build={drawn ? build : null}
      height={height}
      legend={series.length === 1 && !bounded ? [] : legendOf(series, bounded)}
      table={<TrendTable title={title} series={series} unit={unit} decimals={decimals} />}
      source={source}
      csv={csv}
      {...rest}
    />
  );
};
