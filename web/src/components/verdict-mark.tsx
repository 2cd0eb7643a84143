import type { VerdictSummary } from 'server/contract.ts';
import { kindOf, verdictWords } from '../words/verdict.ts';
import { InterpretationMark } from './interpretation-mark.tsx';
import { VerdictShape } from './verdict-shape.tsx';
import { verdictTexts as texts } from '../texts/verdict.ts';

type Props = Pick<VerdictSummary, 'state'> & {
  reason?: string;
  /** What in it is ours, where the mark stands alone and must say that there is such. */
  interpreted?: readonly string[];
  /** The words before it say already that it is a verdict. */
  named?: boolean;
};

/** A verdict in a word and a shape; the words and the shape say it without any colour. */
export const VerdictMark = ({ interpreted, named = false, ...verdict }: Props) => {
  const { label, why } = verdictWords(verdict);
  return (
    <span className="verdict">
      <VerdictShape kind={kindOf(verdict)} />
      <span title={why}>
        {named ? null : <span className="visually-hidden">{texts.verdict}</span>}
        {label}
      </span>
      {interpreted === undefined || interpreted.length === 0 ? null : <InterpretationMark />}
    </span>
  );
};
