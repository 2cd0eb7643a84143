import type { Signals } from 'server/contract.ts';
import { signalLabel } from '../words/signal.ts';
import { signalTexts as texts } from '../texts/signal.ts';

type Signal = Signals['items'][number];

/** A figure that deviates this quarter; the words carry it, the colour only helps to find it. */
export const SignalMark = ({ signal }: { signal: Signal }) => (
  <span className="utrecht-data-badge signal">
    <span aria-hidden="true">{signal.direction === 'hoger' ? '↗' : '↘'} </span>
    {texts.label(signalLabel(signal))}
  </span>
);
