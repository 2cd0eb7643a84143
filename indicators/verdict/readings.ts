import type { Goal } from '../plan/types.ts';
import type { ReleasedIndicator } from '../release/schema.ts';
import { howJudged } from './how-judged.ts';
import type { Question } from './question.ts';

/** Everything in a verdict that is a reading of ours, in Dutch. */
export function readingsOf(
  { id, set, polarityInterpreted }: Pick<ReleasedIndicator, 'id' | 'set' | 'polarityInterpreted'>,
  goal: Pick<Goal, 'id' | 'ambitionInterpreted'>,
  question: Question,
  others: readonly string[],
): string[] {
  const how = howJudged[id];
  const own = how?.ambition?.goal === goal.id ? how.ambition : null;
  return [
    ...(goal.ambitionInterpreted ? ['De ambitie van dit doel is onze lezing: het plan noemt geen richting.'] : []),
    ...(own === null ? [] : [own.why]),
    ...(polarityInterpreted && question.kind !== 'follow' ? ['Welke kant gunstig is, is onze lezing.'] : []),
    ...(set === 'bijlage 3' ? [] : ['Deze indicator staat niet in bijlage 3 van het plan.']),
    ...(how?.why === undefined || question.kind === 'follow' ? [] : [how.why]),
    ...(question.kind === 'norm' && question.norm.interpreted ? [question.norm.why] : []),
    ...others,
  ];
}
