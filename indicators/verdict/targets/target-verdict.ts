import type { Goal } from '../../plan/types.ts';
import type { Circumstances, Judged } from '../indicator-verdict.ts';
import { newerNote } from '../newer-note.ts';
import type { AdoptedTarget, Verdict, VerdictState } from '../schema.ts';
import { judgePath, type JudgedPath } from './judge-path.ts';
import { pathsOf } from './paths-of.ts';
import { targetWords } from './target-words.ts';

/** The first of these that one of the targets has is the verdict; where all are met it is on course. */
const order: readonly VerdictState[] = ['wijkt af', 'niet vast te stellen', 'te vroeg', 'verouderd', 'op koers'];

const several = 'Er is meer dan één doelwaarde. Wij vragen dat het cijfer ze allemaal haalt. Dat is onze keuze.';

/**
 * The verdict on an indicator for which council or college set targets: they take the place of what the ambition of the goal asks. Each
 * path is judged for itself; one that is missed is never made up for by another. Targets that no figure can meet together give no
 * verdict, but hide none that is missed beside them. Null when none of them is about a measure of this indicator.
 */
export function targetVerdict(
  indicator: Judged,
  goal: Pick<Goal, 'id'>,
  targets: readonly AdoptedTarget[],
  circumstances: Circumstances,
): Verdict | null {
  const paths = pathsOf(targets).flatMap((path) => judgePath(indicator, path, circumstances) ?? []);
  const state = order.find((one) => paths.some(({ told }) => told.state === one));
  const clashing = new Set(paths.filter((one) => paths.some((other) => excludes(one, other) || excludes(other, one))));
  const missed = paths.find((one) => one.told.state === 'wijkt af' && !clashing.has(one));
  const deciding = missed ?? paths.find(({ told }) => told.state === state);
  if (state === undefined || deciding === undefined) return null;
  const isOpen = clashing.size > 0 && missed === undefined;
  const measure = indicator.measures.find(({ key }) => key === deciding.told.measure);
  const newer = deciding.newer === null || measure === undefined ? null : newerNote(deciding.newer, measure);
  const sentence = targetWords(paths, clashing);
  return {
    goal: goal.id,
    state: isOpen ? 'niet vast te stellen' : state,
    sentence: newer === null ? sentence : `${sentence} ${newer}`,
    reason: isOpen ? 'targets-clash' : deciding.told.reason,
    interpreted: [
      ...(indicator.set === 'bijlage 3' ? [] : ['Deze indicator staat niet in bijlage 3 van het plan.']),
      ...(paths.length > 1 ? [several] : []),
      ...new Set(paths.flatMap(({ why }) => why)),
    ],
    ...(newer === null ? {} : { newer }),
    numbers: deciding.deciding?.numbers ?? null,
    power: deciding.deciding?.power ?? null,
    targets: paths.map((path) => ({ ...path.told, clashes: clashing.has(path) })),
  };
}

/** Whether no figure can be both: of one measure and one year, at least more than what the other allows at most. */
const excludes = (one: JudgedPath, other: JudgedPath): boolean =>
  one.told.measure === other.told.measure &&
  one.step.year === other.step.year &&
  one.step.low !== null &&
  other.step.high !== null &&
  one.step.low > other.step.high;
