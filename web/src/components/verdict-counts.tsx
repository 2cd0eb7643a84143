import type { GoalSummary, VerdictCounts as Counts } from 'server/contract.ts';
import { countedVerdicts } from '../words/verdict.ts';
import { InterpretationMark } from './interpretation-mark.tsx';
import { VerdictShape } from './verdict-shape.tsx';
import { verdictTexts as texts } from '../texts/verdict.ts';

type Props = {
  counts: Counts;
  /** The goals that are counted: norms and margins of ours under one of them are ours under the count too. */
  goals: readonly GoalSummary[];
  of: string;
};

/** How many goals have each verdict. */
export const VerdictCounts = ({ counts, goals, of }: Props) => (
  <ul className="verdict-counts" aria-label={texts.counts(of)}>
    {countedVerdicts(counts).map(({ kind, text }) => (
      <li key={kind} className="verdict">
        <VerdictShape kind={kind} />
        {text}
      </li>
    ))}
    {goals.some(({ verdict }) => verdict !== undefined && verdict.interpreted.length > 0) ? (
      <li>
        <InterpretationMark />
      </li>
    ) : null}
  </ul>
);
