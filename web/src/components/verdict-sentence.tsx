import type { VerdictSummary } from 'server/contract.ts';
import { InterpretationMark } from './interpretation-mark.tsx';
import { VerdictMark } from './verdict-mark.tsx';

/** A verdict with its sentence, and what in it is ours and not the plan's. */
export const VerdictSentence = ({ state, sentence, interpreted }: Omit<VerdictSummary, 'goal' | 'reason'>) => (
  <div className="verdict-sentence">
    <p>
      <VerdictMark state={state} /> {sentence}
    </p>
    {interpreted.length === 0 ? null : (
      <p className="note">
        <InterpretationMark /> {interpreted.join(' ')}
      </p>
    )}
  </div>
);
