import { useMemo } from 'react';
import type { Goal, IndicatorSummary, Observation, Principles } from 'server/contract.ts';
import { observationsAddress } from '../api/observations-address.ts';
import { breaksAmong, selectPoints } from '../charts/series.ts';
import { cycleWords } from '../words/cycle.ts';
import { trendMarksOf } from '../words/trend-marks-of.ts';
import { isSampled } from '../words/sampled.ts';
import { figureSubtitle } from '../words/figure-subtitle.ts';
import { periodsWords } from '../words/periods.ts';
import { sourceLine } from '../words/source-line.ts';
import { sourceWords } from '../words/source.ts';
import { unitWords } from '../words/unit.ts';
import { BreakNotes } from './break-notes.tsx';
import { LatestWords } from './latest-words.tsx';
import { PolarityWords } from './polarity-words.tsx';
import { TrendFigure } from './trend-figure.tsx';
import { VerdictSentence } from './verdict-sentence.tsx';
import { goalTexts } from '../texts/goal.ts';
import { verdictTexts } from '../texts/verdict.ts';

type Props = {
  indicator: IndicatorSummary;
  goal: Goal;
  gemeente: Principles['gemeente'];
};

const noSeries: readonly Observation[] = [];

/** An indicator on the page of its goal: latest value, trend, source, and the way to its own page. */
export const GoalIndicator = ({ indicator, goal, gemeente }: Props) => {
  const observations = goal.series[indicator.id] ?? noSeries;
  const verdict = goal.verdicts?.[indicator.id];
  const signal = goal.signals.find((one) => one.indicator === indicator.id);
  const decimals = indicator.latest?.decimals ?? 0;
  const { regions } = goal;
  const series = useMemo(
    () =>
      [gemeente, ...regions.filter(({ code }) => code !== gemeente.code)].flatMap(({ code, name }) => {
        const points = selectPoints(observations, { measure: 'main', region: code, breakdown: null, group: null });
        const own = code === gemeente.code;
        return own || points.length > 0 ? [{ name, own, points }] : [];
      }),
    [observations, gemeente, regions],
  );
  const marks = useMemo(
    () =>
      trendMarksOf({
        measure: { key: 'main', unit: indicator.unit, decimals },
        verdicts: verdict === undefined ? [] : [verdict],
        signal,
        level: undefined,
        periods: series[0]?.points.map(({ period }) => period) ?? [],
      }),
    [indicator.unit, decimals, verdict, signal, series],
  );
  const breaks = useMemo(() => breaksAmong(indicator.breaks, series), [indicator.breaks, series]);
  const polarity = indicator.polarity[goal.id];
  const judged = verdict?.numbers?.measure;
  return (
    <div className="goal-indicator" id={indicator.slug} tabIndex={-1}>
      <TrendFigure
        name={indicator.slug}
        title={indicator.name}
        subtitle={figureSubtitle(gemeente.name, unitWords(indicator.unit), periodsWords(series[0]?.points ?? []))}
        level={2}
        series={series}
        breaks={breaks}
        unit={indicator.unit}
        decimals={decimals}
        marks={marks}
        yearToDate={indicator.yearToDate}
        height={240}
        sampled={isSampled(indicator.source)}
        uncertain={indicator.latest?.uncertain ?? false}
        invented={indicator.invented}
        rounding={indicator.latest?.rounding}
        source={sourceLine(sourceWords(indicator.source), cycleWords(indicator.cycle))}
        csv={observationsAddress(indicator.slug, { breakdown: 'geen', format: 'csv' })}
        headline={<LatestWords latest={indicator.latest} />}
        beside
      >
        {verdict === undefined ? null : <VerdictSentence {...verdict} of={verdictTexts.aboutFigure(indicator.name)} />}
        {judged === undefined || judged === 'main' ? null : (
          <p className="figure__more">
            {goalTexts.judgedOther}{' '}
            <a href={`/indicatoren/${indicator.slug}?meting=${judged}`} className="utrecht-link">
              {goalTexts.toJudged}
              <span className="visually-hidden">: {indicator.name}</span>
            </a>
          </p>
        )}
        <BreakNotes breaks={breaks} />
        <p className="figure__more">
          {polarity === undefined ? null : (
            <PolarityWords polarity={polarity} interpreted={indicator.polarityInterpreted} alone />
          )}
          {indicator.set === 'bijlage 3' ? null : <span className="tag">{indicator.set}</span>}
        </p>
        <p className="figure__more">
          <a href={`/indicatoren/${indicator.slug}`} className="utrecht-link">
            {goalTexts.more}
            <span className="visually-hidden">: {indicator.name}</span>
          </a>
        </p>
      </TrendFigure>
    </div>
  );
};
