import type { GoalSummary, PrincipleSummary, Signals } from 'server/contract.ts';
import { BudgetWords } from './budget-words.tsx';
import { countedVerdicts } from '../words/verdict.ts';
import { principleCounts } from '../words/principle-counts.ts';
import { PrincipleGoals } from './principle-goals.tsx';
import { overviewTexts as texts } from '../texts/overview.ts';

type Props = { principle: PrincipleSummary; signals: Signals; show: string };

const isShown = (goal: GoalSummary, signals: Signals['items'], show: string): boolean => {
  if (show === 'signaal') return goal.indicators.some(({ id }) => signals.some(({ indicator }) => indicator === id));
  if (show === 'wijkt-af') return goal.verdict?.state === 'wijkt af';
  return show === 'zonder' ? goal.indicators.length + goal.withoutFigure.length === 0 : true;
};

/** Goals under one principle; folded where there is little room, unless the reader asked for a few. */
export const PrincipleSection = ({ principle, signals, show }: Props) => {
  const goals = principle.goals.filter((goal) => isShown(goal, signals.items, show));
  const counts = principleCounts(principle, signals);
  const verdicts = principle.verdicts === undefined ? [] : countedVerdicts(principle.verdicts).map(({ text }) => text);
  const year = principle.budget.find(({ quarter }) => quarter === null);
  const { id, name } = principle;
  const list = <PrincipleGoals id={id} name={name} budget={year} goals={goals} signals={signals.items} />;
  return (
    <section className="principle" aria-labelledby={principle.id}>
      <div className="principle__head">
        <h2 id={principle.id} className="utrecht-heading-2" tabIndex={-1}>
          {principle.name}
        </h2>
        {year ? (
          <p className="principle__budget">
            <BudgetWords line={year} />{' '}
            <a href="/begroting" className="utrecht-link">
              {texts.principle.toBudget}
              <span className="visually-hidden">{texts.principle.ofPrinciple(principle.name)}</span>
            </a>
          </p>
        ) : null}
      </div>
      {show !== 'alle' ? (
        goals.length === 0 ? (
          <p className="note">{texts.principle.noGoals}</p>
        ) : (
          list
        )
      ) : (
        <details className="open-when-wide">
          <summary>
            {[counts.contents, ...verdicts, counts.signals].join(', ')}
            <span className="visually-hidden">: {principle.name}</span>
          </summary>
          {list}
        </details>
      )}
    </section>
  );
};
