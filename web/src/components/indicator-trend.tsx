import { useMemo } from 'react';
import type { IndicatorSheet, Observation, Principles } from 'server/contract.ts';
import { observationsAddress } from '../api/observations-address.ts';
import { breaksAmong, selectPoints, withinYears } from '../charts/series.ts';
import { useChoice, useChoices } from '../filters/use-choice.ts';
import { cycleWords } from '../words/cycle.ts';
import { isSampled } from '../words/sampled.ts';
import { levelWords, signalReason } from '../words/signal.ts';
import { trendMarksOf } from '../words/trend-marks-of.ts';
import { sourceLine } from '../words/source-line.ts';
import { sourceWords } from '../words/source.ts';
import { BreakNotes } from './break-notes.tsx';
import { formatList } from '../format.ts';
import { figureSubtitle } from '../words/figure-subtitle.ts';
import { periodsWords } from '../words/periods.ts';
import { unitWords } from '../words/unit.ts';
import { Picker } from './picker.tsx';
import { RegionChoice } from './region-choice.tsx';
import { SignalMark } from './signal-mark.tsx';
import { TrendFigure } from './trend-figure.tsx';
import { indicatorTexts } from '../texts/indicator.ts';
import { signalTexts } from '../texts/signal.ts';

type Props = {
  sheet: IndicatorSheet;
  measure: IndicatorSheet['measures'][number];
  observations: readonly Observation[];
  gemeente: Principles['gemeente'];
};

const yearsOf = (observations: readonly Observation[]): string[] =>
  [...new Set(observations.map(({ period }) => period.slice(0, 4)))].toSorted();

/** The trend of one measure with the reader's choice of years and regions to compare with. */
export const IndicatorTrend = ({ sheet, measure, observations, gemeente }: Props) => {
  const years = yearsOf(observations);
  const [first = '', last = ''] = [years[0], years.at(-1)];
  const [from, fromChoice] = useChoice('van', years, first);
  const [to, toChoice] = useChoice('tot', years, last);
  const others = sheet.regions.filter(
    ({ code }) => code !== gemeente.code && observations.some((o) => o.region === code && o.measure === measure.key),
  );
  const chosen = useChoices(
    'regio',
    others.map(({ code }) => code),
    sheet.regions.map(({ code }) => code),
  );
  const regions = chosen.join(',');

  const series = useMemo(
    () =>
      [gemeente, ...others.filter(({ code }) => regions.split(',').includes(code))].map(({ code, name }) => {
        const points = selectPoints(observations, { measure: measure.key, region: code, breakdown: null, group: null });
        return { name, own: code === gemeente.code, points: withinYears(points, Number(from), Number(to)) };
      }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `others` is new on each drawing, `regions` says what it holds
    [observations, measure.key, regions, from, to, gemeente],
  );
  const breaks = useMemo(() => breaksAmong(sheet.breaks, series), [sheet.breaks, series]);
  const { verdicts, signals, level } = sheet;
  const marks = useMemo(
    () =>
      trendMarksOf({
        measure,
        verdicts: verdicts ?? [],
        signal: signals[0],
        level,
        periods: series[0]?.points.map(({ period }) => period) ?? [],
      }),
    [measure, verdicts, signals, level, series],
  );
  const signal = measure.key === 'main' ? signals[0] : undefined;
  const options = years.map((year) => ({ value: year, name: year }));
  return (
    <TrendFigure
      controls={
        <>
          {years.length > 1 ? (
            <>
              <Picker
                label={indicatorTexts.trend.from}
                options={options.filter(({ value }) => value <= to)}
                choice={fromChoice}
              />
              <Picker
                label={indicatorTexts.trend.to}
                options={options.filter(({ value }) => value >= from)}
                choice={toChoice}
              />
            </>
          ) : null}
          <RegionChoice regions={others} chosen={chosen} />
        </>
      }
      name="verloop"
      title={measure.key === 'main' ? indicatorTexts.trend.title : indicatorTexts.trend.ofMeasure(measure.name)}
      subtitle={figureSubtitle(
        measure.key === 'main' ? sheet.name : measure.name,
        unitWords(measure.unit),
        formatList(series.map(({ name }) => name)),
        periodsWords(series.flatMap(({ points }) => points)),
      )}
      level={2}
      series={series}
      marks={marks}
      breaks={breaks}
      unit={measure.unit}
      decimals={measure.decimals}
      yearToDate={sheet.yearToDate}
      height={320}
      sampled={isSampled(sheet.source)}
      uncertain={measure.interval !== null}
      invented={sheet.invented}
      rounding={measure.rounding}
      source={sourceLine(sourceWords(sheet.source), cycleWords(sheet.cycle))}
      csv={observationsAddress(sheet.slug, { breakdown: 'geen', measure: measure.key, format: 'csv' })}
    >
      {signal === undefined ? null : (
        <p className="note">
          <SignalMark signal={signal} /> {signalReason(signal, measure)}{' '}
          <a href="/over#signaal" className="utrecht-link">
            {signalTexts.how}
          </a>
        </p>
      )}
      {sheet.level === undefined || measure.key !== 'main' || signal?.rule === 'ander niveau' ? null : (
        <p className="note">{levelWords(sheet.level, measure)}</p>
      )}
      <BreakNotes breaks={breaks} />
    </TrendFigure>
  );
};
