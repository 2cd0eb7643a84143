import { createContext } from 'react';
import type { ChoiceFault } from 'server/pages/page-renderer.ts';

/** Hears of every value in the address that can never be chosen on the page; null where such a value is passed over. */
export const ChoiceFaultsContext = createContext<((fault: ChoiceFault) => void) | null>(null);

/** What stands in the address under a name and can never be chosen there: `offered` is all that it can be, whatever else is chosen. */
export const choiceFaults = (
  parameters: URLSearchParams,
  name: string,
  offered: readonly string[],
  several: boolean,
): ChoiceFault[] => {
  const given = parameters.getAll(name).flatMap((value) => (several ? value.split(',') : value));
  const wrong = several || given.length < 2 ? given.filter((value) => !offered.includes(value)) : [given.join(' & ')];
  return wrong.map((value) => ({ name, value, choices: offered }));
};
