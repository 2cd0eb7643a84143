import type { GoalSummary, Principles } from 'server/contract.ts';
import { InventedMark } from './invented-mark.tsx';
import { VerdictCounts } from './verdict-counts.tsx';
import { VerdictRule } from './verdict-rule.tsx';
import { overviewTexts } from '../texts/overview.ts';
import { aroundTexts } from '../texts/around.ts';

type Props = NonNullable<Principles['verdicts']> & { goals: readonly GoalSummary[]; invented: boolean };

/** The verdicts on all goals of the plan counted, and the rule that they are made by. */
export const AllVerdicts = ({ counts, rule, goals, invented }: Props) => (
  <>
    {invented ? (
      <p className="figure__mark">
        <InventedMark what={aroundTexts.marks.inventedVerdicts} />
      </p>
    ) : null}
    <VerdictCounts counts={counts} goals={goals} of={overviewTexts.allGoals} />
    <VerdictRule rule={rule} />
  </>
);
