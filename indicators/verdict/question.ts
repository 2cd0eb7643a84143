import type { Goal } from '../plan/types.ts';
import type { ReleasedIndicator } from '../release/schema.ts';
import { howJudged } from './how-judged.ts';
import { normOf, type Norm } from './norms.ts';

/** What the ambition of a goal asks of an indicator. `better`: 1 when higher is favourable, -1 when lower is, 0 when neither. */
export type Question =
  | { kind: 'follow' }
  | { kind: 'change'; better: 1 | -1 }
  | { kind: 'equal'; better: 1 | -1 | 0 }
  | { kind: 'norm'; better: 1 | -1; norm: Norm };

type Asked = Pick<ReleasedIndicator, 'id' | 'polarity' | 'measures'>;

/** The question that a goal puts to an indicator: from its ambition, and from the polarity of the indicator under this goal. */
export function questionOf({ id, polarity }: Asked, goal: Pick<Goal, 'id' | 'ambition'>): Question {
  const own = howJudged[id]?.ambition;
  const ambition = own?.goal === goal.id ? own.is : goal.ambition;
  const better = { '+': 1, '-': -1 }[polarity[goal.id] ?? '0'] as 1 | -1 | undefined;
  if (ambition === 'gelijkblijvend') return { kind: 'equal', better: better ?? 0 };
  if (better === undefined || ambition === null || ambition === 'volgen') return { kind: 'follow' };
  if (ambition === 'meer' || ambition === 'minder') return { kind: 'change', better };
  // A norm is reached from the favourable side of the measure that is judged: a share within the norm should be high.
  const side = howJudged[id]?.measure === undefined ? better : 1;
  return { kind: 'norm', better: side, norm: normOf(goal.id) };
}
