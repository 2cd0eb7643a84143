import type { VerdictSummary } from 'server/contract.ts';
import { InterpretationMark } from './interpretation-mark.tsx';
import { VerdictMark } from './verdict-mark.tsx';
import { verdictTexts as texts } from '../texts/verdict.ts';

type Props = Pick<VerdictSummary, 'state' | 'reason' | 'sentence' | 'interpreted'> & {
  /** What the verdict is about, for who hears the page. */
  of: string;
};

/** A verdict with its sentence, and what in it is ours and not the plan's. */
export const VerdictSentence = ({ state, reason, sentence, interpreted, of }: Props) => (
  <div className="verdict-sentence">
    <p>
      <VerdictMark state={state} reason={reason} />
      <br />
      {sentence} {interpreted.length === 0 ? null : <InterpretationMark />}
    </p>
    {interpreted.length === 0 ? null : (
      <details>
        <summary>
          {texts.ours}
          <span className="visually-hidden"> {of}</span>
        </summary>
        <ul className="notes">
          {interpreted.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
    )}
  </div>
);
