import { useMemo } from 'react';
import type { IndicatorSheet, Observation, Principles } from 'server/contract.ts';
import { observationsAddress } from '../api/observations-address.ts';
import { panelsOf } from '../charts/panels-of.ts';
import { colours } from '../charts/colours.ts';
import type { LegendEntry } from '../charts/legend-entry.ts';
import { breakdownWords } from '../words/breakdown.ts';
import { cycleWords } from '../words/cycle.ts';
import { figureName } from '../words/figure-name.ts';
import { figureSubtitle } from '../words/figure-subtitle.ts';
import { groupTrendsMessage, groupTrendsSummary } from '../words/group-trends.ts';
import { sourceLine } from '../words/source-line.ts';
import { sourceWords } from '../words/source.ts';
import { periodsWords } from '../words/periods.ts';
import { unitWords } from '../words/unit.ts';
import { Figure } from './figure.tsx';
import { GroupTrendsTable } from './group-trends-table.tsx';
import { latestTexts } from '../texts/latest.ts';
import { aroundTexts } from '../texts/around.ts';
import { figureTexts } from '../texts/figure.ts';
import { groupTexts } from '../texts/groups.ts';

type Props = {
  sheet: IndicatorSheet;
  measure: IndicatorSheet['measures'][number];
  gemeente: Principles['gemeente'];
  breakdown: string;
  observations: readonly Observation[];
};

const signs = (points: readonly { status: string; lower: number | null }[], broken: boolean): LegendEntry[] => [
  ...(points.some(({ lower }) => lower !== null)
    ? [{ name: figureTexts.columns.margin, colour: colours.own, shape: 'band' as const }]
    : []),
  ...(points.some(({ status }) => status === 'provisional')
    ? [{ name: figureTexts.signs.provisional, colour: colours.own, shape: 'open' as const }]
    : []),
  ...(points.some(({ status }) => status === 'suppressed')
    ? [{ name: latestTexts.suppressed.word, colour: colours.text, shape: 'cross' as const }]
    : []),
  ...(broken ? [{ name: figureTexts.signs.break, colour: colours.axis, shape: 'dots' as const }] : []),
];

/** Every group of one breakdown through time: small charts on one scale, words and table. */
export const GroupTrends = ({ sheet, measure, gemeente, breakdown, observations }: Props) => {
  const { breaks, yearToDate = false } = sheet;
  const { panels, hidden } = useMemo(
    () => panelsOf(observations, { measure, region: gemeente.code, breakdown, breaks, yearToDate }),
    [observations, measure, gemeente.code, breakdown, breaks, yearToDate],
  );
  const drawing = useMemo(() => ({ kind: 'panels', panels }) as const, [panels]);
  const periods = new Set([...panels.groups, ...hidden].flatMap(({ points }) => points.map(({ period }) => period)));
  if (periods.size < 2) return null;
  const hiddenNames = hidden.map(({ name }) => name);
  return (
    <Figure
      name={`door-de-tijd-${figureName(breakdown)}`}
      message={groupTrendsMessage(panels, measure.interval !== null, hiddenNames)}
      subtitle={figureSubtitle(
        measure.key === 'main' ? sheet.name : measure.name,
        unitWords(measure.unit),
        gemeente.name,
        periodsWords([...panels.groups, ...hidden].flatMap(({ points }) => points)),
      )}
      title={groupTexts.trends.title(breakdownWords(breakdown))}
      level={2}
      summary={groupTrendsSummary(panels, hiddenNames)}
      drawing={panels.groups.length === 0 ? null : drawing}
      height={0}
      legend={signs(
        panels.groups.flatMap(({ points }) => points),
        panels.breaks.length > 0,
      )}
      rows={periods.size}
      invented={sheet.invented ? aroundTexts.marks.invented : null}
      rounding={measure.rounding}
      table={<GroupTrendsTable breakdown={breakdown} groups={[...panels.groups, ...hidden]} measure={measure} />}
      source={sourceLine(sourceWords(sheet.source), cycleWords(sheet.cycle))}
      csv={observationsAddress(sheet.slug, { breakdown, measure: measure.key, format: 'csv' })}
    />
  );
};
