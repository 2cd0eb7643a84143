import type { BudgetLine, GoalSummary, Signals } from 'server/contract.ts';
import { GoalLine } from './goal-line.tsx';
import { overviewTexts as texts } from '../texts/overview.ts';

type Props = {
  id: string;
  name: string;
  budget: BudgetLine | undefined;
  goals: readonly GoalSummary[];
  signals: Signals['items'];
};

/** The goals of a principle; those of the toegang per part. */
export const PrincipleGoals = ({ id, name, budget, goals, signals }: Props) => {
  const parts = [...new Set(goals.map(({ part }) => part))];
  return parts.map((part) => (
    <div key={part ?? id}>
      {part === null ? null : <h3 className="utrecht-heading-3">{part}</h3>}
      <p className="goal-line goal-line--heads" aria-hidden="true">
        <span>{texts.line.heads.goal}</span>
        <span>{texts.line.heads.verdict}</span>
        <span>{texts.line.heads.figure}</span>
        <span>{texts.line.heads.money}</span>
      </p>
      <ul className="goal-lines">
        {goals
          .filter((goal) => goal.part === part)
          .map((goal) => (
            <GoalLine key={goal.id} goal={goal} signals={signals} budget={budget} principle={name} />
          ))}
      </ul>
    </div>
  ));
};
