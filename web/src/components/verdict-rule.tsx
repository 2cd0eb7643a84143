import { InterpretationMark } from './interpretation-mark.tsx';
import { verdictTexts as texts } from '../texts/verdict.ts';

/** The rule that makes the verdict on a goal: it is ours, the plan has none. */
export const VerdictRule = ({ rule }: { rule: string }) => (
  <details>
    <summary>{texts.rule}</summary>
    <p className="note">
      {rule} <InterpretationMark />
    </p>
  </details>
);
