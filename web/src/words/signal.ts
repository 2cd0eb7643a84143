import type { Signals } from 'server/contract.ts';
import { formatNumber, formatValue, periodPhrase } from '../format.ts';
import { isPercentage } from './unit.ts';

type Signal = Signals['items'][number];
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

/** What a signal is compared with, in a sentence after its label. */
export const signalReason = (
  { rule, direction, mean, lower, upper, since }: Signal,
  { unit, decimals }: Unit,
): string => {
  const from = since === undefined ? null : periodPhrase(since);
  const average = `Gemiddeld was het ${from === null ? '' : `sinds ${from} `}${formatValue(mean, unit, decimals)}.`;
  const limits = `tussen ${formatNumber(Math.max(lower, 0), decimals)} en ${formatValue(highest(upper, unit), unit, decimals)}.`;
  const usual = from === null ? `Meestal ligt het ${limits}` : `Sinds ${from} ligt het meestal ${limits}`;
  if (rule === 'twee van drie bij de grens') return `Dat is nu meer dan eens zo. ${usual}`;
  if (rule === 'zeven aan één kant') return `Dat is al zeven kwartalen of langer zo. ${average}`;
  if (rule === 'zes op rij in één richting') return `Dat is al zes kwartalen achter elkaar zo. ${average}`;
  if (rule === 'ander niveau' && from !== null)
    return `Het cijfer ligt sinds ${from} ${direction} dan daarvoor. Sindsdien ligt het meestal ${limits}`;
  return usual;
};

const highest = (upper: number, unit: string): number => (isPercentage(unit) ? Math.min(upper, 100) : upper);
