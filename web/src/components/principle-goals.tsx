import type { GoalSummary, Signals } from 'server/contract.ts';
import { GoalLine } from './goal-line.tsx';

type Props = { id: string; goals: readonly GoalSummary[]; signals: Signals['items'] };

/** The goals of a principle; those of the toegang per part. */
export const PrincipleGoals = ({ id, goals, signals }: Props) => {
  const parts = [...new Set(goals.map(({ part }) => part))];
  return parts.map((part) => (
    <div key={part ?? id}>
      {part === null ? null : <h3 className="utrecht-heading-3">{part}</h3>}
      <ul className="goal-lines">
        {goals
          .filter((goal) => goal.part === part)
          .map((goal) => (
            <GoalLine key={goal.id} goal={goal} signals={signals} />
          ))}
      </ul>
    </div>
  ));
};
