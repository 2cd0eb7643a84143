import type { Goal } from 'server/contract.ts';
import { VerdictSentence } from './verdict-sentence.tsx';

/** The verdict on a goal with its reason, and the rule that it is made by. */
export const GoalVerdict = ({ goal: { verdict, verdictRule } }: { goal: Goal }) =>
  verdict === undefined ? null : (
    <section className="panel" aria-labelledby="oordeel">
      <h2 id="oordeel" className="utrecht-heading-2">
        Ligt dit doel op koers?
      </h2>
      <VerdictSentence {...verdict} />
      {verdictRule === undefined ? null : (
        <details>
          <summary>Hoe komt dit oordeel tot stand?</summary>
          <p className="note">{verdictRule}</p>
        </details>
      )}
    </section>
  );
