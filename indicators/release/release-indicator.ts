import type { Db, Indicator, Measure, Table } from '../indicator.ts';
import { sampleOf } from '../plan/survey-frames.ts';
import type { CountedObservation } from '../disclosure/rules.ts';
import { goalsOf } from './goals-of.ts';
import { inlineParameters } from './inline-parameters.ts';
import { answersNote, intervalNotes, peersNote, ratioNote } from './interval-notes.ts';
import { observe } from './observe.ts';
import { versionsOf } from './versions-of.ts';
import type { Observation, ReleasedIndicator } from './schema.ts';

/** Runs the queries of an indicator, and makes the observations of its total and breakdowns. Not yet protected. */
export async function countIndicator(db: Db, indicator: Indicator): Promise<CountedObservation[]> {
  const tables = tablesOf(indicator);
  const counted = await Promise.all(
    indicator.measures.map(async (measure) => {
      const rows = await measure.count.counts(db, tables).execute();
      return tables.flatMap((by) =>
        observe(
          measure,
          by,
          rows.filter(({ breakdown }) => breakdown === by),
        )
          .map((o) => withBreak(indicator, o))
          .toSorted(inReadingOrder),
      );
    }),
  );
  return counted.flat();
}

const tablesOf = ({ breakdowns, groupsOnly }: Indicator): readonly Table[] =>
  groupsOnly ? breakdowns : [null, ...breakdowns];

const withBreak = ({ breaks }: Indicator, o: CountedObservation): CountedObservation =>
  o.status === 'ok' && breaks.some(({ from }) => from === o.period) ? { ...o, status: 'break' } : o;

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
    sql: inlineParameters(measure.count.counts(db, [null]).compile()),
    ...(measure.count.over === undefined ? {} : { over: [...measure.count.over] }),
  }));
  const derived = (indicator.derived ?? []).map((measure) => ({
    ...describe(measure),
    sql: measure.method,
    marts: [],
  }));
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
    ...versionsOf(indicator),
    caveats: indicator.caveats.map((caveat) => `Opmerking in het plan: ${caveat}`),
    breakdowns: [...indicator.breakdowns],
    breaks: [...indicator.breaks],
    measures: [...counted, ...derived],
    ...(indicator.yearToDate === true ? { yearToDate: true } : {}),
    kinds: [...new Set(indicator.measures.flatMap(({ count }) => count.kinds))],
  };
}

const describe = ({ key, name, unit, kind, decimals, ofCounts, count }: Described) => ({
  key,
  name,
  unit,
  kind,
  decimals,
  interval: withPeers(intervalNote(kind, ofCounts === true, count?.kinds ?? []), count?.peerKinds),
});

type Described = Omit<Measure, 'count'> & { count?: Pick<Measure['count'], 'kinds' | 'peerKinds'> };

const withPeers = (note: string | null, peerKinds: readonly string[] | undefined) =>
  note === null || peerKinds === undefined ? note : `${note} ${peersNote}`;

function intervalNote(kind: Measure['kind'], ofCounts: boolean, kinds: readonly string[]): string | null {
  if (ofCounts) return ratioNote;
  return kind === 'share' && sampleOf(kinds, '') !== null ? answersNote : intervalNotes[kind];
}
