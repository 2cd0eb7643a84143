import type { VerdictState } from 'server/contract.ts';
import { verdictWords } from '../words/verdict.ts';
import { VerdictShape } from './verdict-shape.tsx';

/** A verdict in a word and a shape; the words and the shape say it without any colour. */
export const VerdictMark = ({ state }: { state: VerdictState }) => {
  const { label, why } = verdictWords(state);
  return (
    <span className="verdict">
      <VerdictShape state={state} />
      <span title={why}>
        <span className="visually-hidden">Oordeel: </span>
        {label}
      </span>
    </span>
  );
};
