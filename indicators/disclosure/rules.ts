import type { MeasureKind, SourceFamily } from '../indicator.ts';
import type { Observation } from '../release/schema.ts';
import { isDominated } from './dominance.ts';
import type { Interval } from './interval.ts';
import type { Preset } from './preset.ts';

/** An observation before protection, with what decides whether it may be shown and is never released itself. */
export type CountedObservation = Observation & {
  /** The respondents who said yes behind a weighted figure. */
  nYes?: number | null;
  /** What each contributor brings to an amount, in EUR. */
  contributions?: readonly number[];
};

/** The counts of an observation that add up over the groups of a breakdown; complement = denominator - numerator. */
export type Column = 'numerator' | 'denominator' | 'complement' | 'n';

/** Which counts stand behind a figure. A median has no count of its own but the cases behind it. */
export const columnsOf: Readonly<Record<MeasureKind, readonly Column[]>> = {
  count: ['numerator'],
  share: ['numerator', 'denominator', 'complement'],
  ratio: ['numerator', 'denominator'],
  'weighted-share': ['numerator', 'denominator', 'complement'],
  'weighted-total': ['numerator', 'denominator', 'complement'],
  duration: ['n'],
  amount: ['numerator'],
  published: [],
};

/** What a column counts; null where the observation does not say. */
export function valueOf(
  column: Column,
  { numerator, denominator, n }: Pick<Observation, 'numerator' | 'denominator' | 'n'>,
): number | null {
  if (column === 'complement') return numerator === null || denominator === null ? null : denominator - numerator;
  return { numerator, denominator, n }[column];
}

export const isWeighted = (kind: MeasureKind): boolean => kind.startsWith('weighted');

/** The residents or respondents that a column counts: for a weighted survey not the weights, but who stands behind them. */
export function unitsOf(column: Column, kind: MeasureKind, o: CountedObservation): number | null {
  const nYes = o.nYes ?? null;
  if (!isWeighted(kind) || o.n === null || nYes === null) return valueOf(column, o);
  return { numerator: nYes, denominator: o.n, complement: o.n - nYes, n: o.n }[column];
}

/** Figures of CBS are protected by their publisher, and those of planning and control are not about persons. */
export const isAboutPersons = (source: string): boolean => source !== 'CBS' && source !== 'PC';

/** The smallest count, other than none, behind a figure that is shown: of a survey the fewest answers. */
export const smallestShown = (source: SourceFamily, { answers, smallest }: Preset): number =>
  isSurvey(source) ? answers : smallest;

const isSurvey = (source: SourceFamily): source is 'GGD' | 'CEO' => source === 'GGD' || source === 'CEO';

type Asked = { source: SourceFamily; kind: MeasureKind; o: CountedObservation; preset: Preset };

/** Which counts of an observation may not become known, and what they must then be able to be; empty when it may be shown. */
export function needsOf(asked: Asked): ReadonlyMap<Column, Interval> {
  const { kind, preset } = asked;
  const open = new Map<Column, Interval>();
  for (const column of hiddenColumns(asked)) {
    const value = valueOf(column, asked.o);
    if (value !== null)
      open.set(column, kind === 'amount' ? aroundAmount(asked, value) : mustSpan(asked, column, value));
  }
  // Who knows one of yes and no knows the other from the whole: it is enough that the small one stays open.
  const small = [...open].filter(([column]) => (unitsOf(column, kind, asked.o) ?? Infinity) < preset.smallest);
  return small.length > 0 && !isTooFew(asked) ? new Map(small) : open;
}

function hiddenColumns(asked: Asked): readonly Column[] {
  const { source, kind, o, preset } = asked;
  if (!isAboutPersons(source)) return [];
  const columns = columnsOf[kind];
  if (kind === 'amount')
    return isOfFew(o, preset) || isDominated(o.contributions ?? [], preset.dominance) ? columns : [];
  const yesAndNo = columns.filter((column) => column === 'numerator' || column === 'complement');
  const isSmall = (column: Column) => {
    const count = valueOf(column, o);
    return count !== null && count < preset.smallest && (count > 0 || !preset.zeros);
  };
  if (!isSurvey(source)) return columns.filter(isSmall);
  if ((o.n ?? 0) === 0) return [];
  if (isTooFew(asked)) return columns;
  // None or all is an answer too: it says of every respondent of the group what he or she said.
  const units = yesAndNo.map((column) => unitsOf(column, kind, o) ?? Infinity);
  const isAlike = o.breakdown !== null && Math.max(...units) > (preset.largestShare ?? 1) * (o.n ?? 0);
  return isAlike || units.some((count) => count < preset.answers) ? yesAndNo : [];
}

/** An amount of a few persons tells how few they are, as it stands beside their number. */
const isOfFew = ({ n }: CountedObservation, { smallest }: Preset): boolean => n !== null && n > 0 && n < smallest;

const isTooFew = ({ source, o, preset }: Asked): boolean =>
  isSurvey(source) && (o.n ?? 0) > 0 && (o.n ?? 0) < preset.respondents[source];

/**
 * Nothing may follow that is narrower than what hiding itself tells: from one person to the smallest count that is shown. A larger
 * count, hidden because there are too few answers, keeps as much room around it. In persons, or in the weight of so many.
 */
export function mustSpan({ kind, o, preset }: Asked, column: Column, value: number): Interval {
  const units = unitsOf(column, kind, o) ?? value;
  const weight = isWeighted(kind) && o.denominator !== null && (o.n ?? 0) > 0 ? o.denominator / (o.n ?? 1) : 1;
  if (units < preset.smallest)
    return { low: Math.max(0, Math.min(value, preset.zeros ? weight : 0)), high: preset.smallest * weight };
  const room = (weight * (preset.smallest - 1)) / 2;
  return { low: Math.max(0, value - room), high: value + room };
}

/**
 * As far around an amount as the p% rule asks: a part of the largest contribution (Hundepool e.a. 2012, 4.2.2). Who sees an amount that
 * is not negative takes it to be so, and no lower.
 */
export function aroundAmount({ o, preset }: Pick<Asked, 'o' | 'preset'>, value: number): Interval {
  const room = preset.dominance.p * Math.max(0, ...(o.contributions ?? []).map(Math.abs));
  return { low: value < 0 ? value - room : Math.max(0, value - room), high: value + room };
}
