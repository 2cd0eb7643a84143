import type { PrincipleSummary, Signals } from 'server/contract.ts';
import { formatValue } from '../format.ts';
import { signalLabel, signalReason } from '../words/signal.ts';
import { AmbitionMark } from './ambition-mark.tsx';
import { overviewTexts as texts } from '../texts/overview.ts';

type Props = { principles: readonly PrincipleSummary[]; signals: Signals };

/** The figures that deviate, under the first goal that each belongs to. */
const perGoal = (principles: readonly PrincipleSummary[], signals: Signals) => {
  const told = new Set<string>();
  return principles
    .flatMap(({ goals }) => goals)
    .flatMap((goal) => {
      const found = goal.indicators.flatMap((indicator) => {
        const signal = signals.items.find((one) => one.indicator === indicator.id && one.measure === 'main');
        if (!signal || told.has(indicator.id)) return [];
        told.add(indicator.id);
        return [{ indicator, signal }];
      });
      return found.length === 0 ? [] : [{ goal, found }];
    });
};

const noSignals = ({ judged }: Signals): string => (judged.length === 0 ? texts.signals.notYet : texts.signals.none);

/** The goals with a figure that deviates in the newest quarter, first thing on the overview. */
export const SignalList = ({ principles, signals }: Props) => {
  const goals = perGoal(principles, signals);
  if (goals.length === 0) return <p className="utrecht-paragraph">{noSignals(signals)}</p>;
  return (
    <ul className="signals">
      {goals.map(({ goal, found }) => (
        <li key={goal.id}>
          <p className="signals__goal">
            <a href={`/doelen/${goal.id}`} className="utrecht-link">
              {goal.id} {goal.title}
            </a>{' '}
            <AmbitionMark ambition={goal.ambition} interpreted={goal.ambitionInterpreted} />
          </p>
          <ul className="plain">
            {found.map(({ indicator, signal }) => {
              const unit = { unit: indicator.unit, decimals: indicator.latest?.decimals ?? 0 };
              return (
                <li key={indicator.id}>
                  <a href={`/indicatoren/${indicator.slug}`} className="utrecht-link">
                    {indicator.name}
                  </a>
                  <br />
                  <span aria-hidden="true">{signal.direction === 'hoger' ? '↗' : '↘'} </span>
                  <strong>{formatValue(signal.value, unit.unit, unit.decimals)}</strong>
                  {indicator.invented ? texts.signals.invented : ''}: {signalLabel(signal)}.{' '}
                  <span className="signals__why">{signalReason(signal, unit)}</span>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
};
