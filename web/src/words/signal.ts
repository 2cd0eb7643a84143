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

/** What a signal is compared with, in a sentence after its label. */
export const signalReason = ({ rule, mean, lower, upper }: Signal, { unit, decimals }: Unit): string => {
  const average = `Gemiddeld was het ${formatValue(mean, unit, decimals)}.`;
  const usual = `Meestal ligt het tussen ${formatNumber(Math.max(lower, 0), decimals)} en ${formatValue(upper, unit, decimals)}.`;
  if (rule === 'buiten de grenzen') return usual;
  if (rule === 'twee van drie bij de grens') return `Dat is nu meer dan eens zo. ${usual}`;
  if (rule === 'zeven aan één kant') return `Dat is al zeven kwartalen of langer zo. ${average}`;
  if (rule === 'zes op rij in één richting') return `Dat is al zes kwartalen achter elkaar zo. ${average}`;
  return usual;
};
