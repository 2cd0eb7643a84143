import type { Signals } from 'server/contract.ts';
import { formatNumber, formatValue } from '../format.ts';

type Signal = Signals['items'][number];
type Unit = { unit: string; decimals: number };

const short: Readonly<Record<string, (direction: Signal['direction']) => string>> = {
  'buiten de grenzen': (direction) => `veel ${direction} dan verwacht`,
  'twee van drie bij de grens': (direction) => `opvallend ${direction}`,
  'zeven aan één kant': (direction) => `al lang ${direction} dan gemiddeld`,
  'zes op rij in één richting': (direction) => `wordt steeds ${direction}`,
};

/** A signal in a few words, for a label. */
export const signalLabel = ({ rule, direction }: Signal): string => short[rule]?.(direction) ?? `${direction}: ${rule}`;

/** Why there is a signal, in a sentence without the value itself. */
export const signalReason = ({ rule, direction, mean, lower, upper }: Signal, { unit, decimals }: Unit): string => {
  const average = `Gemiddeld was het ${formatValue(mean, unit, decimals)}.`;
  const usual = `Meestal ligt het tussen ${formatNumber(Math.max(lower, 0), decimals)} en ${formatValue(upper, unit, decimals)}.`;
  if (rule === 'buiten de grenzen') return `Dat is veel ${direction} dan verwacht. ${usual}`;
  if (rule === 'twee van drie bij de grens') return `Het is nu meer dan eens opvallend ${direction}. ${usual}`;
  if (rule === 'zeven aan één kant')
    return `Het is al zeven kwartalen of langer ${direction} dan gemiddeld. ${average}`;
  if (rule === 'zes op rij in één richting') return `Het wordt al zes kwartalen achter elkaar ${direction}. ${average}`;
  return `Dat is ${direction} dan verwacht (${rule}). ${usual}`;
};
