import type { PrincipleSummary, Signals } from 'server/contract.ts';
import { Link } from 'wouter';
import { formatValue, periodPhrase } from '../format.ts';
import { signalReason } from '../words/signal.ts';

type Props = { principles: readonly PrincipleSummary[]; signals: Signals };

/** The figures that deviate in the newest quarter, first thing on the overview. */
export const SignalList = ({ principles, signals }: Props) => {
  const indicators = new Map(
    principles.flatMap(({ goals }) => goals.flatMap(({ indicators: own }) => own.map((one) => [one.id, one] as const))),
  );
  const known = signals.items.flatMap((signal) => {
    const indicator = indicators.get(signal.indicator);
    return indicator && signal.measure === 'main' ? [{ signal, indicator }] : [];
  });
  if (known.length === 0) return <p className="utrecht-paragraph">Er zijn dit kwartaal geen cijfers die opvallen.</p>;
  return (
    <ul className="signals">
      {known.map(({ signal, indicator }) => {
        const unit = { unit: indicator.unit, decimals: indicator.latest?.decimals ?? 0 };
        return (
          <li key={`${signal.indicator}-${signal.period}`}>
            <span className="signals__arrow" aria-hidden="true">
              {signal.direction === 'hoger' ? '↗' : '↘'}
            </span>
            <span>
              <Link href={`/indicatoren/${indicator.slug}`} className="utrecht-link">
                {indicator.name}
              </Link>
              <br />
              <strong>{formatValue(signal.value, unit.unit, unit.decimals)}</strong> in {periodPhrase(signal.period)}.{' '}
              {signalReason(signal, unit)}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
