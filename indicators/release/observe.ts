import type { Breakdown, CountRow, Measure, MeasureKind } from '../indicator.ts';
import { designBasedShare } from '../statistics/design-based-share.ts';
import type { CountedObservation } from '../disclosure/rules.ts';
import { valueOfCounts, type Figure, type Valued } from './value-of-counts.ts';

type Counted = Pick<Measure, 'key'> & Valued;

/** The observations of a measure: its counts with strata taken together, valued and with their 95% interval. Not yet protected. */
export function observe(measure: Counted, by: Breakdown | null, rows: readonly CountRow[]): CountedObservation[] {
  const cells = Map.groupBy(rows, (row) => `${row.gemeente}|${row.period}|${row.group ?? ''}`);
  return [...cells.values()].flatMap((strata) => {
    const [first] = strata;
    // A group whose residents are not known has a share and no number of residents.
    if (first === undefined || (measure.kind === 'weighted-total' && by !== null && first.scale === null)) return [];
    const published = isPublished(measure.kind, first);
    const figure = figures[published ? 'published' : measure.kind](strata, first, measure);
    return {
      measure: measure.key,
      period: first.period,
      region: first.gemeente,
      breakdown: by,
      group: first.group,
      ...figure,
      // A publisher does not say how many people stand behind its figure.
      n: published ? null : sum(strata, (row) => row.n),
      status: figure.value === null ? 'missing' : first.provisional ? 'provisional' : 'ok',
      deliveries: [],
      ...(first.contributions === null ? {} : { contributions: first.contributions.split(' ').map(Number) }),
      ...(first.nYes === null ? {} : { nYes: sum(strata, (row) => row.nYes ?? 0) }),
    };
  });
}

/** The share of another region beside that of a survey of one's own: taken over, not weighted here. */
const isPublished = (kind: MeasureKind, { denominator }: CountRow): boolean =>
  kind === 'published' || (kind === 'weighted-share' && denominator === null);

type ToFigure = (strata: readonly CountRow[], row: CountRow, measure: Counted) => Figure;

const plain: ToFigure = (_strata, { numerator, denominator, period }, measure) =>
  valueOfCounts(measure, numerator, denominator, period);

const figures: Readonly<Record<MeasureKind, ToFigure>> = {
  count: plain,
  ratio: plain,
  share: plain,
  amount: plain,
  'weighted-share': (strata, _row, { per }) => weighted(strata, per ?? 1),
  'weighted-total': (strata, { scale }) => (scale === null ? nothing : weighted(strata, scale)),
  duration: (_strata, { numerator }) => ({ ...nothing, value: numerator }),
  published: (_strata, { numerator, lower, upper }) => ({ ...nothing, value: numerator, lower, upper }),
};

const nothing: Figure = { numerator: null, denominator: null, value: null, lower: null, upper: null };

function weighted(strata: readonly CountRow[], per: number): Figure {
  const numerator = sum(strata, (row) => row.numerator ?? 0);
  const denominator = sum(strata, (row) => row.denominator ?? 0);
  const result = designBasedShare(
    strata.map((row) => ({
      n: row.n,
      stratumSize: row.stratumSize ?? row.n,
      numerator: row.numerator ?? 0,
      denominator: row.denominator ?? 0,
      numeratorSquares: row.numeratorSquares ?? 0,
      denominatorSquares: row.denominatorSquares ?? 0,
    })),
  );
  if (result.outcome === 'no respondents') return { ...nothing, numerator, denominator };
  const value = per * result.share;
  if (result.outcome !== 'interval') return { ...nothing, numerator, denominator, value };
  const { lower, upper } = result.interval;
  return { numerator, denominator, value, lower: per * lower, upper: per * upper };
}

const sum = (rows: readonly CountRow[], value: (row: CountRow) => number) =>
  rows.reduce((total, row) => total + value(row), 0);
