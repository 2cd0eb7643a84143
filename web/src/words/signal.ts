import type { Signals } from 'server/contract.ts';
import { formatNumber, formatValue, periodPhrase } from '../format.ts';
import { isPercentage } from './unit.ts';

type Signal = Signals['items'][number];
type Limits = Pick<Signal, 'lower' | 'upper' | 'perResident'>;
type Unit = { unit: string; decimals: number };

const short: Readonly<Record<string, (direction: Signal['direction']) => string>> = {
  'buiten de grenzen': (direction) => `veel ${direction} dan verwacht`,
  'twee van drie bij de grens': (direction) => `opvallend ${direction}`,
  'zeven aan één kant': (direction) => `al lang ${direction} dan gemiddeld`,
  'zes op rij in één richting': (direction) => `wordt steeds ${direction}`,
};

/** A signal in a few words, for a label. */
export const signalLabel = ({ rule, direction }: Signal): string => short[rule]?.(direction) ?? `${direction}: ${rule}`;

/** The limits in words; those of a count are for as many residents as there are now. */
const between = ({ lower, upper, perResident }: Limits, { unit, decimals }: Unit): string =>
  `tussen ${formatNumber(Math.max(lower, 0), decimals)} en ${formatValue(highest(upper, unit), unit, decimals)}${perResident === true ? ', bij het aantal inwoners van nu' : ''}.`;

type Period = { since: string; until: string };

/** '2021 tot en met 2024' for whole years. */
const baselinePhrase = ({ since, until }: Period): string =>
  since.endsWith('Q1') && until.endsWith('Q4')
    ? `${since.slice(0, 4)} tot en met ${until.slice(0, 4)}`
    : `${periodPhrase(since)} tot en met ${periodPhrase(until)}`;

/** What the newest figure is held against: the quarters that were laid down for it, why those, and what was usual then. */
export const levelWords = (level: Limits & Period & { why: string }, unit: Unit): string =>
  `Voor signalen vergelijken wij met ${baselinePhrase(level)}. ${level.why} Toen lag het meestal ${between(level, unit)}`;

/** What a signal is compared with, in a sentence after its label. */
export const signalReason = (signal: Signal, unit: Unit): string => {
  const { rule, mean, since, until } = signal;
  const when = since === undefined || until === undefined ? null : baselinePhrase({ since, until });
  const average = `Gemiddeld was het ${when === null ? '' : `in ${when} `}${formatValue(mean, unit.unit, unit.decimals)}${signal.perResident === true ? ', bij het aantal inwoners van nu' : ''}.`;
  const limits = between(signal, unit);
  const usual = when === null ? `Meestal ligt het ${limits}` : `In ${when} lag het meestal ${limits}`;
  if (rule === 'twee van drie bij de grens') return `Dat is nu meer dan eens zo. ${usual}`;
  if (rule === 'zeven aan één kant') return `Dat is al zeven kwartalen of langer zo. ${average}`;
  if (rule === 'zes op rij in één richting') return `Dat is al zes kwartalen achter elkaar zo. ${average}`;
  return usual;
};

const highest = (upper: number, unit: string): number => (isPercentage(unit) ? Math.min(upper, 100) : upper);
