import { useMemo } from 'react';
import type { IndicatorSummary, Observation, Principles, VerdictSummary } from 'server/contract.ts';
import { observationsAddress } from '../api/observations-address.ts';
import { selectPoints } from '../charts/series.ts';
import { cycleWords } from '../words/cycle.ts';
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

type Props = {
  indicator: IndicatorSummary;
  goal: string;
  observations: readonly Observation[];
  gemeente: Principles['gemeente'];
  verdict: VerdictSummary | undefined;
};

/** An indicator on the page of its goal: latest value, trend, source, and the way to its own page. */
export const GoalIndicator = ({ indicator, goal, observations, gemeente, verdict }: Props) => {
  const series = useMemo(() => {
    const points = selectPoints(observations, { measure: 'main', region: gemeente.code, breakdown: null, group: null });
    return [{ name: gemeente.name, own: true, points }];
  }, [observations, gemeente]);
  const polarity = indicator.polarity[goal];
  return (
    <div className="goal-indicator">
      <TrendFigure
        name={indicator.slug}
        title={indicator.name}
        subtitle={figureSubtitle(gemeente.name, unitWords(indicator.unit), periodsWords(series[0]?.points ?? []))}
        level={2}
        series={series}
        breaks={indicator.breaks}
        unit={indicator.unit}
        decimals={indicator.latest?.decimals ?? 0}
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
        {verdict === undefined ? null : <VerdictSentence {...verdict} of={`over ${indicator.name}`} />}
        <BreakNotes breaks={indicator.breaks} />
        <p className="figure__more">
          {polarity === undefined ? null : (
            <PolarityWords polarity={polarity} interpreted={indicator.polarityInterpreted} alone />
          )}
          {indicator.set === 'bijlage 3' ? null : <span className="tag">{indicator.set}</span>}
        </p>
        <p className="figure__more">
          <a href={`/indicatoren/${indicator.slug}`} className="utrecht-link">
            Meer over dit cijfer<span className="visually-hidden">: {indicator.name}</span>
          </a>
        </p>
      </TrendFigure>
    </div>
  );
};
