import { InterpretationMark } from './interpretation-mark.tsx';

/** The rule that makes the verdict on a goal: it is ours, the plan has none. */
export const VerdictRule = ({ rule }: { rule: string }) => (
  <details>
    <summary>Hoe komt het oordeel over een doel tot stand?</summary>
    <p className="note">
      {rule} <InterpretationMark />
    </p>
  </details>
);
