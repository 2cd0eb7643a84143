import type { GoalSummary, Signals } from 'server/contract.ts';
import { AmbitionMark } from './ambition-mark.tsx';
import { LatestShort } from './latest-short.tsx';
import { SignalMark } from './signal-mark.tsx';
import { VerdictMark } from './verdict-mark.tsx';

type Props = { goal: GoalSummary; signals: Signals['items'] };

/** A goal on the overview: title and ambition, and the latest figure of each of its indicators. */
export const GoalLine = ({ goal, signals }: Props) => (
  <li className="goal-line">
    <div className="goal-line__goal">
      <a href={`/doelen/${goal.id}`} className="utrecht-link goal-line__title">
        {goal.id} {goal.title}
      </a>
      <AmbitionMark ambition={goal.ambition} interpreted={goal.ambitionInterpreted} />
      {goal.verdict === undefined ? null : <VerdictMark {...goal.verdict} />}
    </div>
    {goal.indicators.length + goal.withoutFigure.length === 0 ? (
      <p className="goal-line__none">{goal.withoutIndicator}</p>
    ) : (
      <ul className="goal-line__indicators">
        {goal.indicators.map((indicator) => (
          <li key={indicator.id}>
            <span className="goal-line__name">
              <a href={`/indicatoren/${indicator.slug}`} className="utrecht-link">
                {indicator.name}
              </a>
              {indicator.set === 'bijlage 3' ? null : <span className="tag">{indicator.set}</span>}
              {signals
                .filter((signal) => signal.indicator === indicator.id && signal.measure === 'main')
                .map((signal) => (
                  <SignalMark key={signal.period} signal={signal} />
                ))}
            </span>
            <LatestShort latest={indicator.latest} invented={indicator.invented} />
          </li>
        ))}
        {goal.withoutFigure.map((id) => (
          <li key={id}>Indicator {id}: nog geen cijfer</li>
        ))}
      </ul>
    )}
  </li>
);
