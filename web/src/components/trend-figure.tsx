import { useMemo, type ReactNode } from 'react';
import { Figure } from './figure.tsx';
import { colours } from '../charts/colours.ts';
import type { LegendEntry } from '../charts/legend-entry.ts';
import type { Break } from '../charts/segments.ts';
import type { Series } from '../charts/series.ts';
import { markLegend } from '../charts/mark-legend.ts';
import { noMarks, type TrendMarks } from '../charts/trend-marks.ts';
import { trendRows } from '../charts/trend-rows.ts';
import { trendMessage } from '../charts/trend-message.ts';
import { axisFromZero } from '../charts/trend-axes.ts';
import { trendSummary } from '../charts/trend-summary.ts';
import { isRounded } from '../words/roughly.ts';
import { marksSummary } from '../words/trend-marks-of.ts';
import { asSent } from './as-sent.tsx';
import { TrendTable } from './trend-table.tsx';
import { latestTexts } from '../texts/latest.ts';
import { aroundTexts } from '../texts/around.ts';
import { figureTexts } from '../texts/figure.ts';

const SentTrendTable = asSent(
  'table',
  import.meta.env.SSR ? TrendTable : null,
  async () => (await import('./trend-table.tsx')).TrendTable,
);

type Props = {
  name: string;
  title: string;
  subtitle: string;
  level: 1 | 2 | 3;
  series: readonly Series[];
  breaks: readonly Break[];
  unit: string;
  decimals: number;
  marks?: TrendMarks | undefined;
  /** Every quarter counts from January on. */
  yearToDate?: boolean | undefined;
  height: number;
  /** The figures come from a questionnaire that not everybody filled in. */
  sampled: boolean;
  /** Has a 95% interval by nature, also where it is not known. */
  uncertain: boolean;
  invented: boolean;
  rounding: string | null | undefined;
  source: string;
  csv: string;
  headline?: ReactNode;
  controls?: ReactNode;
  beside?: boolean;
  children?: ReactNode;
};

const legendOf = (series: readonly Series[], marks: TrendMarks): LegendEntry[] => {
  const ours = series.find((one) => one.own)?.points ?? [];
  const bounded = ours.some(({ lower }) => lower !== null);
  const provisional = series.some(({ points }) => points.some(({ status }) => status === 'provisional'));
  const hidden = ours.some(({ status }) => status === 'suppressed') && ours.some(({ value }) => value !== null);
  const lines = series.map(({ name, own }, index): LegendEntry => ({
    name,
    colour: own ? colours.own : (colours.comparisons[(index - 1) % colours.comparisons.length] ?? colours.ink),
    shape: own ? 'line' : 'dash',
  }));
  const signs: LegendEntry[] = [
    ...(bounded ? [{ name: figureTexts.columns.margin, colour: colours.own, shape: 'band' as const }] : []),
    ...(provisional ? [{ name: figureTexts.signs.provisional, colour: colours.own, shape: 'open' as const }] : []),
    ...(hidden ? [{ name: latestTexts.suppressed.word, colour: colours.text, shape: 'cross' as const }] : []),
    ...markLegend(marks),
  ];
  return series.length === 1 && signs.length === 0 ? [] : [...lines, ...signs];
};

/** A trend as a figure: chart, words and table from the same series. */
export const TrendFigure = (props: Props) => {
  const {
    name,
    title,
    subtitle,
    level,
    series,
    breaks,
    unit,
    decimals,
    yearToDate = false,
    marks = noMarks,
    height,
    sampled,
    uncertain,
    invented,
    source,
    csv,
    ...rest
  } = props;
  const own = series.find((one) => one.own);
  const rounded = isRounded(props.rounding, unit);
  const subject = { points: own?.points ?? [], breaks, unit, decimals, yearToDate, sampled, uncertain, rounded };
  const drawing = useMemo(
    () => ({ kind: 'trend', trend: { series, breaks, unit, decimals, yearToDate, marks } }) as const,
    [series, breaks, unit, decimals, yearToDate, marks],
  );
  const drawn = series.some(({ points }) => points.some(({ value }) => value !== null));
  return (
    <Figure
      name={name}
      title={title}
      message={trendMessage(subject)}
      subtitle={subtitle}
      level={level}
      summary={`${trendSummary({ ...subject, fromZero: axisFromZero(drawing.trend) })}${marksSummary(marks)}`}
      drawing={drawn ? drawing : null}
      height={height}
      legend={legendOf(series, marks)}
      rows={trendRows(series).length}
      invented={invented ? aroundTexts.marks.invented : null}
      table={<SentTrendTable title={title} series={series} unit={unit} decimals={decimals} />}
      source={source}
      csv={csv}
      {...rest}
    />
  );
};
