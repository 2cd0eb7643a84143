import { useMemo } from 'react';
import type { SetSheet } from 'server/contract/sets.ts';
import { groupMessage } from '../charts/group-message.ts';
import { panelsHeight } from '../charts/panels.ts';
import type { Point } from '../charts/series.ts';
import { trendMessage } from '../charts/trend-message.ts';
import { formatPeriod } from '../format.ts';
import { figureSubtitle } from '../words/figure-subtitle.ts';
import { periodsWords } from '../words/periods.ts';
import { isRounded } from '../words/roughly.ts';
import { absenceOf } from '../words/status.ts';
import { unitWords } from '../words/unit.ts';
import { DataTable, type Column } from './data-table.tsx';
import { Figure } from './figure.tsx';
import { ValueWords } from './value-words.tsx';
import { aroundTexts } from '../texts/around.ts';
import { figureTexts } from '../texts/figure.ts';
import { setsTexts as texts } from '../texts/sets.ts';

type SetFigure = SetSheet['figures'][number];
type Props = { figure: SetFigure; set: string; source: string; nameOf?: (group: string) => string };
type Row = { period: string; points: readonly (Point | undefined)[] };

const columnOf = (name: string, index: number, { unit, decimals }: SetFigure): Column<Row> => ({
  header: name,
  numeric: true,
  cell: ({ points }) => <ValueWords point={points[index] ?? null} unit={unit} decimals={decimals} />,
  value: ({ points }) => {
    const point = points[index];
    return point === undefined ? null : (absenceOf(point) ?? point.value);
  },
  unit,
});

const noBreaks: readonly never[] = [];
const asIs = (group: string) => group;

const groupsOf = ({ observations }: SetFigure, nameOf: (group: string) => string) =>
  [...Map.groupBy(observations, ({ group }) => group ?? '')].map(([group, points]) => ({
    name: group === '' ? texts.ofGroup : nameOf(group),
    points,
  }));

type Group = ReturnType<typeof groupsOf>[number];

/** A series alone says how it goes; of several the newest figures are set against one another. */
const messageOf = (groups: readonly Group[], { observations, unit, decimals, rounding }: SetFigure): string => {
  const [first, ...others] = groups;
  if (first === undefined || others.length === 0) {
    const rounded = isRounded(rounding, unit);
    return trendMessage({
      points: first?.points ?? [],
      breaks: noBreaks,
      unit,
      decimals,
      sampled: false,
      uncertain: observations.some(({ lower }) => lower !== null),
      rounded,
    });
  }
  const newest = observations.reduce((latest, { period }) => (period > latest ? period : latest), '');
  const rows = groups.flatMap(({ name, points }) =>
    points.filter(({ period }) => period === newest).map((point) => ({ ...point, group: name })),
  );
  return groupMessage({ rows, unit, decimals });
};

/** One figure of a set through time: a small chart per group, and a table of all. */
export const SetFigureTrend = ({ figure, set, source, nameOf = asIs }: Props) => {
  const { id, name, unit, decimals, observations, invented, rounding, definition } = figure;
  const groups = useMemo(() => groupsOf(figure, nameOf), [figure, nameOf]);
  const panels = useMemo(() => ({ groups, breaks: noBreaks, unit, decimals }), [groups, unit, decimals]);
  const drawing = useMemo(() => ({ kind: 'panels', panels }) as const, [panels]);
  const rows: Row[] = [...new Set(observations.map(({ period }) => period))]
    .toSorted()
    .toReversed()
    .map((period) => ({ period, points: groups.map(({ points }) => points.find((one) => one.period === period)) }));
  const columns: Column<Row>[] = [
    { header: figureTexts.columns.period, cell: ({ period }) => formatPeriod(period) },
    ...groups.map((group, index) => columnOf(group.name, index, figure)),
  ];
  return (
    <Figure
      name={id.toLowerCase()}
      title={name}
      message={messageOf(groups, figure)}
      subtitle={figureSubtitle(unitWords(unit), periodsWords(observations))}
      level={2}
      summary={definition}
      drawing={groups.some(({ points }) => points.some(({ value }) => value !== null)) ? drawing : null}
      height={panelsHeight(panels, 720)}
      rows={rows.length}
      invented={invented ? aroundTexts.marks.invented : null}
      rounding={rounding}
      table={<DataTable caption={name} columns={columns} rows={rows} rowKey={({ period }) => period} />}
      source={texts.source(source)}
      csv={`/v1/sets/${set}?format=csv`}
    />
  );
};

/** The figures of a set. */
export const SetFigures = ({ sheet }: { sheet: SetSheet }) =>
  sheet.figures.length === 0 ? (
    <p className="panel">{texts.noFigures}</p>
  ) : (
    sheet.figures.map((figure) => (
      <SetFigureTrend key={figure.id} figure={figure} set={sheet.id} source={sheet.source} />
    ))
  );
