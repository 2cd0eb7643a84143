import type { Goal } from 'server/contract.ts';
import { restsOnInvented } from '../words/rests-on-invented.ts';
import { GoalReasons } from './goal-reasons.tsx';
import { InventedMark } from './invented-mark.tsx';
import { VerdictRule } from './verdict-rule.tsx';
import { VerdictSentence } from './verdict-sentence.tsx';
import { goalTexts } from '../texts/goal.ts';
import { aroundTexts } from '../texts/around.ts';
import { verdictTexts } from '../texts/verdict.ts';

/** The verdict on a goal with its reason, and the rule that it is made by. */
export const GoalVerdict = ({ goal }: { goal: Goal }) => {
  const { id, verdict, verdictRule, withoutIndicator } = goal;
  if (verdict === undefined) return null;
  return (
    <section className="panel" aria-labelledby="oordeel">
      <h2 id="oordeel" className="utrecht-heading-2">
        {goalTexts.onCourse}
      </h2>
      {restsOnInvented(goal) ? (
        <p className="figure__mark">
          <InventedMark what={aroundTexts.marks.inventedVerdict} />
        </p>
      ) : null}
      <VerdictSentence
        state={verdict.state}
        reason={verdict.reason}
        sentence={[verdict.sentence, withoutIndicator ?? []].flat().join(' ')}
        interpreted={verdict.interpreted}
        of={verdictTexts.aboutGoals(1, id)}
      />
      <GoalReasons goal={goal} />
      {verdictRule === undefined ? null : <VerdictRule rule={verdictRule} />}
    </section>
  );
};
