import type { BudgetLine, GoalSummary, Signals } from 'server/contract.ts';
import { AmbitionMark } from './ambition-mark.tsx';
import { DecidingFigure } from './deciding-figure.tsx';
import { LatestShort } from './latest-short.tsx';
import { MoneyShort } from './money-short.tsx';
import { SignalMark } from './signal-mark.tsx';
import { VerdictMark } from './verdict-mark.tsx';
import { overviewTexts as texts } from '../texts/overview.ts';

type Props = { goal: GoalSummary; signals: Signals['items']; budget: BudgetLine | undefined; principle: string };

/** A goal on the overview in one line: ambition, verdict, the figure that decides it, and the money; its figures on request. */
export const GoalLine = ({ goal, signals, budget, principle }: Props) => {
  const count = goal.indicators.length + goal.withoutFigure.length;
  const signalled = signals.filter(({ indicator, measure }) => measure === 'main' && isOf(goal, indicator));
  return (
    <li className="goal-line">
      <div className="goal-line__goal">
        <a href={`/doelen/${goal.id}`} className="utrecht-link goal-line__title">
          {goal.id} {goal.title}
        </a>
        <AmbitionMark ambition={goal.ambition} interpreted={goal.ambitionInterpreted} />
      </div>
      <div className="goal-line__verdict">
        {goal.verdict === undefined ? null : <VerdictMark {...goal.verdict} />}
        {signalled.map((signal) => (
          <SignalMark key={signal.indicator} signal={signal} />
        ))}
      </div>
      <div className="goal-line__figure">
        {count === 0 ? <span className="note">{goal.withoutIndicator}</span> : <DecidingFigure goal={goal} />}
      </div>
      <div className="goal-line__money">
        <MoneyShort line={budget} of={principle} />
      </div>
      {count < 2 ? null : (
        <details className="goal-line__all">
          <summary>
            {texts.line.all(count)}
            <span className="visually-hidden">: {goal.title}</span>
          </summary>
          <ul className="goal-line__indicators">
            {goal.indicators.map(({ id, slug, name, set, latest, invented }) => (
              <li key={id}>
                <span className="goal-line__name">
                  <a href={`/indicatoren/${slug}`} className="utrecht-link">
                    {name}
                  </a>
                  {set === 'bijlage 3' ? null : <span className="tag">{set}</span>}
                </span>
                <LatestShort latest={latest} invented={invented} />
              </li>
            ))}
            {goal.withoutFigure.map((id) => (
              <li key={id}>{texts.line.withoutFigure(id)}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
};

const isOf = ({ indicators }: GoalSummary, id: string): boolean => indicators.some((one) => one.id === id);
