import type { GoalSummary, PrincipleSummary, Signals } from 'server/contract.ts';
import { Link } from 'wouter';
import { BudgetWords } from './budget-words.tsx';
import { GoalLine } from './goal-line.tsx';

type Props = { principle: PrincipleSummary; signals: Signals['items']; show: string };

const isShown = (goal: GoalSummary, signals: Signals['items'], show: string): boolean => {
  if (show === 'signaal') return goal.indicators.some(({ id }) => signals.some(({ indicator }) => indicator === id));
  return show === 'zonder' ? goal.indicators.length === 0 : true;
};

/** Goals under one principle; those of the toegang per part. */
export const PrincipleSection = ({ principle, signals, show }: Props) => {
  const goals = principle.goals.filter((goal) => isShown(goal, signals, show));
  const parts = [...new Set(goals.map(({ part }) => part))];
  const year = principle.budget.find(({ quarter }) => quarter === null);
  return (
    <section className="principle" aria-labelledby={principle.id}>
      <div className="principle__head">
        <h2 id={principle.id} className="utrecht-heading-2" tabIndex={-1}>
          {principle.name}
        </h2>
        {year ? (
          <p className="principle__budget">
            <BudgetWords line={year} />{' '}
            <Link href="/begroting" className="utrecht-link">
              Naar de begroting<span className="visually-hidden"> van {principle.name}</span>
            </Link>
          </p>
        ) : null}
      </div>
      {goals.length === 0 ? <p className="note">Geen doelen bij deze keuze.</p> : null}
      {parts.map((part) => (
        <div key={part ?? principle.id}>
          {part === null ? null : <h3 className="utrecht-heading-3">{part}</h3>}
          <ul className="goal-lines">
            {goals
              .filter((goal) => goal.part === part)
              .map((goal) => (
                <GoalLine key={goal.id} goal={goal} signals={signals} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
};
