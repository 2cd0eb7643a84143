import { useMemo } from 'react';
import type { IndicatorSheet, Observation, Principles } from 'server/contract.ts';
import { observationsAddress } from '../api/observations-address.ts';
import { barsHeight, type Bars } from '../charts/bars.ts';
import { colours } from '../charts/colours.ts';
import type { LegendEntry } from '../charts/legend-entry.ts';
import { groupPeriods, groupRows } from '../charts/group-rows.ts';
import { groupMessage } from '../charts/group-message.ts';
import { groupSummary } from '../charts/group-summary.ts';
import { useChoice } from '../filters/use-choice.ts';
import { formatPeriod } from '../format.ts';
import { breakdownWords } from '../words/breakdown.ts';
import { figureName } from '../words/figure-name.ts';
import { figureSubtitle } from '../words/figure-subtitle.ts';
import { sourceLine } from '../words/source-line.ts';
import { sourceWords } from '../words/source.ts';
import { absenceOf } from '../words/status.ts';
import { unitWords } from '../words/unit.ts';
import { Figure } from './figure.tsx';
import { GroupTable } from './group-table.tsx';
import { Picker } from './picker.tsx';
import { groupTexts } from '../texts/groups.ts';
import { aroundTexts } from '../texts/around.ts';
import { figureTexts } from '../texts/figure.ts';

type Props = {
  sheet: IndicatorSheet;
  measure: IndicatorSheet['measures'][number];
  gemeente: Principles['gemeente'];
  breakdown: string;
  observations: readonly Observation[];
};

const noLegend: readonly LegendEntry[] = [];
const boundedLegend: readonly LegendEntry[] = [
  { name: figureTexts.columns.figure, colour: colours.realised, shape: 'bar' },
  { name: figureTexts.columns.margin, colour: 'var(--ink)', shape: 'line' },
];

const barsOf = (rows: readonly Observation[], measure: Props['measure']): Bars => {
  return {
    categories: rows.map((row) => [row.group ?? '', absenceOf(row) ?? []].flat().join(': ')),
    series: [{ name: measure.name, colour: colours.realised, values: rows.map(({ value }) => value) }],
    unit: measure.unit,
    decimals: measure.decimals,
    standing: false,
    bounds: rows.map(({ lower, upper }) => (lower === null || upper === null ? null : [lower, upper])),
  };
};

/** The groups of one breakdown in one period, as bars, words and table. */
export const GroupFigure = ({ sheet, measure, gemeente, breakdown, observations }: Props) => {
  const wanted = { measure: measure.key, region: gemeente.code, breakdown };
  const periods = groupPeriods(observations, wanted);
  const [period, choice] = useChoice('periode', periods, periods[0] ?? '', null);
  const rows = groupRows(observations, { ...wanted, period });
  const bars = useMemo(
    () => barsOf(groupRows(observations, { measure: measure.key, region: gemeente.code, breakdown, period }), measure),
    [observations, measure, gemeente.code, breakdown, period],
  );
  const drawing = useMemo(() => ({ kind: 'bars', bars }) as const, [bars]);
  if (periods.length === 0)
    return (
      <section className="panel">
        <h2 className="utrecht-heading-2">{groupTexts.title}</h2>
        <p className="note">{groupTexts.none}</p>
      </section>
    );
  return (
    <Figure
      controls={
        <Picker
          label={figureTexts.columns.period}
          options={periods.map((value) => ({ value, name: formatPeriod(value) }))}
          choice={choice}
        />
      }
      name={`groepen-${figureName(breakdown)}`}
      title={groupTexts.title}
      message={groupMessage({ rows, unit: measure.unit, decimals: measure.decimals })}
      subtitle={figureSubtitle(
        measure.key === 'main' ? sheet.name : measure.name,
        unitWords(measure.unit),
        groupTexts.by(breakdownWords(breakdown).toLowerCase()),
        gemeente.name,
        formatPeriod(period),
      )}
      level={2}
      summary={groupSummary({ rows, period, unit: measure.unit, decimals: measure.decimals })}
      // Nothing but zeros is no bar.
      drawing={rows.every(({ value }) => (value ?? 0) === 0) ? null : drawing}
      height={barsHeight(bars)}
      legend={bars.bounds?.some((bound) => bound !== null) === true ? boundedLegend : noLegend}
      rows={rows.length}
      invented={sheet.invented ? aroundTexts.marks.invented : null}
      rounding={measure.rounding}
      table={<GroupTable breakdown={breakdown} rows={rows} measure={measure} />}
      source={sourceLine(sourceWords(sheet.source), formatPeriod(period))}
      csv={observationsAddress(sheet.slug, { breakdown, measure: measure.key, format: 'csv' })}
    />
  );
};
