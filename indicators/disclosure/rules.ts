import type { MeasureKind, SourceFamily } from '../indicator.ts';
import type { Observation } from '../release/schema.ts';

/** A count of residents or cases from 1 up to this number could point at a person. */
export const smallCount = 4;

/** Fewer respondents than this say too little, and may be known to each other. */
const fewestRespondents = { GGD: 30, CEO: 10 } as const;

/** The counts of an observation that add up over the groups of a breakdown. */
export type Column = 'numerator' | 'denominator' | 'n';

/** Which counts stand behind a figure. A median has no count of its own but the cases behind it. */
export const columnsOf: Readonly<Record<MeasureKind, readonly Column[]>> = {
  count: ['numerator'],
  share: ['numerator', 'denominator'],
  ratio: ['numerator', 'denominator'],
  'weighted-share': ['numerator', 'denominator'],
  'weighted-total': ['numerator', 'denominator'],
  duration: ['n'],
  published: [],
};

/** Figures of CBS are protected by their publisher, and those of planning and control are not about persons. */
export const isAboutPersons = (source: SourceFamily): boolean => source !== 'CBS' && source !== 'PC';

/** The counts of an observation that may not become known; empty when it may be shown as far as it alone goes. */
export function sensitiveColumns(source: SourceFamily, kind: MeasureKind, o: Observation): readonly Column[] {
  if (!isAboutPersons(source)) return [];
  if (source === 'GGD' || source === 'CEO') {
    return (o.n ?? 0) > 0 && (o.n ?? 0) < fewestRespondents[source] ? columnsOf[kind] : [];
  }
  const complementIsSmall =
    kind === 'share' && o.numerator !== null && o.denominator !== null && isSmall(o.denominator - o.numerator);
  return columnsOf[kind].filter((column) => isSmall(o[column]) || (column === 'numerator' && complementIsSmall));
}

const isSmall = (count: number | null): boolean => count !== null && count >= 1 && count <= smallCount;
