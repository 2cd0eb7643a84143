import type { Breakdown, Db, Indicator, Measure } from '../indicator.ts';
import type { CountedObservation } from '../disclosure/rules.ts';
import { goalsOf } from './goals-of.ts';
import { inlineParameters } from './inline-parameters.ts';
import { intervalNotes } from './interval-notes.ts';
import { observe } from './observe.ts';
import type { Observation, ReleasedIndicator } from './schema.ts';

/** Runs the queries of an indicator, the total and each breakdown, and makes its observations. Not yet protected. */
export async function countIndicator(db: Db, indicator: Indicator): Promise<CountedObservation[]> {
  const tables: readonly (Breakdown | null)[] = [null, ...indicator.breakdowns];
  const counted = await Promise.all(
    indicator.measures.flatMap((measure) => tables.map((by) => countTable(db, indicator, measure, by))),
  );
  return counted.flat();
}

async function countTable(
  db: Db,
  indicator: Indicator,
  measure: Measure,
  by: Breakdown | null,
): Promise<CountedObservation[]> {
  const rows = await measure.count.counts(db, by).execute();
  return observe(measure, by, rows)
    .map((o) =>
      o.status === 'ok' && indicator.breaks.some(({ from }) => from === o.period)
        ? { ...o, status: 'break' as const }
        : o,
    )
    .toSorted(inReadingOrder);
}

/** Periods in order of time, regions by code, groups by name with 'onbekend' last. */
function inReadingOrder(a: Observation, b: Observation): number {
  return compare(a.region, b.region) || compare(a.period, b.period) || compare(rank(a.group), rank(b.group));
}

const rank = (group: string | null) => (group === 'onbekend' ? '\uffff' : (group ?? ''));
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** The definition sheet of an indicator, without its observations and what follows from them. */
export function sheetOf(
  db: Db,
  indicator: Indicator,
): Omit<ReleasedIndicator, 'observations' | 'invented' | 'nextExpected'> {
  const { id, slug, name, set, source, cycle, unit, definition, interpretation } = indicator;
  const goals = goalsOf(id);
  const { polarity } = indicator;
  const counted = indicator.measures.map((measure) => ({
    ...describe(measure),
    sql: inlineParameters(measure.count.counts(db, null).compile()),
  }));
  const derived = (indicator.derived ?? []).map((measure) => ({ ...describe(measure), sql: measure.method }));
  return {
    id,
    slug,
    name,
    set,
    goals,
    source,
    cycle,
    unit,
    polarity:
      typeof polarity === 'string' ? Object.fromEntries(goals.map((goal) => [goal, polarity])) : { ...polarity },
    polarityInterpreted: indicator.polarityInterpreted ?? false,
    definition,
    interpretation,
    caveats: [...indicator.caveats],
    breakdowns: [...indicator.breakdowns],
    breaks: [...indicator.breaks],
    measures: [...counted, ...derived],
    kinds: [...new Set(indicator.measures.flatMap(({ count }) => count.kinds))],
  };
}

const describe = ({ key, name, unit, kind, decimals }: Omit<Measure, 'count'>) => ({
  key,
  name,
  unit,
  kind,
  decimals,
  interval: intervalNotes[kind],
});
