import type { MeasureKind, SourceFamily } from '../indicator.ts';
import type { Observation } from '../release/schema.ts';

/** A count of residents or cases from 1 up to this number could point at a person. */
export const smallCount = 4;

/** Fewer respondents than this say too little, and may be known to each other. */
const fewestRespondents = { GGD: 30, CEO: 10 } as const;

/** An observation before protection: with the respondents who said yes, which are never released for a weighted figure. */
export type CountedObservation = Observation & { nYes?: number | null };

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
  published: [],
};

/** What a column counts; null where the observation does not say. */
export function valueOf(column: Column, { numerator, denominator, n }: Observation): number | null {
  if (column === 'complement') return numerator === null || denominator === null ? null : denominator - numerator;
  return { numerator, denominator, n }[column];
}

/** The residents or respondents that a column counts: for a weighted survey not the weights, but who stands behind them. */
export function unitsOf(column: Column, kind: MeasureKind, o: CountedObservation): number | null {
  const nYes = o.nYes ?? null;
  if (!kind.startsWith('weighted') || o.n === null || nYes === null) return valueOf(column, o);
  return { numerator: nYes, denominator: o.n, complement: o.n - nYes, n: o.n }[column];
}

/** Figures of CBS are protected by their publisher, and those of planning and control are not about persons. */
export const isAboutPersons = (source: SourceFamily): boolean => source !== 'CBS' && source !== 'PC';

/** The counts of an observation that may not become known; empty when it may be shown as far as it alone goes. */
export function sensitiveColumns(source: SourceFamily, kind: MeasureKind, o: CountedObservation): readonly Column[] {
  if (!isAboutPersons(source)) return [];
  const yesAndNo: readonly Column[] = columnsOf[kind].filter(
    (column) => column === 'numerator' || column === 'complement',
  );
  if (source === 'GGD' || source === 'CEO') {
    const n = o.n ?? 0;
    if (n === 0) return [];
    if (n < fewestRespondents[source]) return columnsOf[kind];
    // None or all is an answer too: it says of every respondent of the group what he or she said.
    const isOneSided = yesAndNo.some((column) => (unitsOf(column, kind, o) ?? Infinity) <= smallCount);
    return isOneSided ? yesAndNo : [];
  }
  const small = columnsOf[kind].filter((column) => isSmall(valueOf(column, o)));
  // Who knows one of yes and no knows the other from the whole.
  return small.some((column) => yesAndNo.includes(column)) ? [...new Set([...small, ...yesAndNo])] : small;
}

const isSmall = (count: number | null): boolean => count !== null && count >= 1 && count <= smallCount;
