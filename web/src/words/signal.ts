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
  'ander niveau': (direction) => `blijvend ${direction} dan eerder`,
};

/** A signal in a few words, for a label. */
export const signalLabel = ({ rule, direction }: Signal): string => short[rule]?.(direction) ?? `${direction}: ${rule}`;

/** The limits in words; those of a count are for as many residents as there are now. */
const between = ({ lower, upper, perResident }: Limits, { unit, decimals }: Unit): string =>
  `tussen ${formatNumber(Math.max(lower, 0), decimals)} en ${formatValue(highest(upper, unit), unit, decimals)}${perResident === true ? ', bij het aantal inwoners van nu' : ''}.`;

/** A lasting change of level: since when, which way, and what has been usual since. */
export const levelWords = (
  level: Limits & Pick<Signal, 'direction'> & { since: string; why?: string },
  unit: Unit,
): string =>
  `Het cijfer ligt sinds ${periodPhrase(level.since)} ${level.direction} dan daarvoor. ${level.why === undefined ? '' : `${level.why} `}Sindsdien ligt het meestal ${between(level, unit)}`;

/** What a signal is compared with, in a sentence after its label. */
export const signalReason = ({ since, ...signal }: Signal, unit: Unit): string => {
  const { rule, mean } = signal;
  const average = `Gemiddeld was het ${since === undefined ? '' : `sinds ${periodPhrase(since)} `}${formatValue(mean, unit.unit, unit.decimals)}${signal.perResident === true ? ', bij het aantal inwoners van nu' : ''}.`;
  const limits = between(signal, unit);
  const usual =
    since === undefined ? `Meestal ligt het ${limits}` : `Sinds ${periodPhrase(since)} ligt het meestal ${limits}`;
  if (rule === 'twee van drie bij de grens') return `Dat is nu meer dan eens zo. ${usual}`;
  if (rule === 'zeven aan één kant') return `Dat is al zeven kwartalen of langer zo. ${average}`;
  if (rule === 'zes op rij in één richting') return `Dat is al zes kwartalen achter elkaar zo. ${average}`;
  if (rule === 'ander niveau' && since !== undefined) return levelWords({ ...signal, since }, unit);
  return usual;
};

const highest = (upper: number, unit: string): number => (isPercentage(unit) ? Math.min(upper, 100) : upper);
