import { createContext } from 'react';

/** A choice that stands in the address, in the words of the page: what the control is called, and what is chosen in it. */
export type Chosen = { name: string; label: string; values: readonly string[] };

/** On the server: hears what every control of the page shows, and gives what was heard. */
type ChosenWords = { tell: (chosen: Chosen) => void; heard: () => readonly Chosen[] };

export const ChosenContext = createContext<ChosenWords | null>(null);

/** The words of what stands in an address, in that order; what no control shows is left out. */
export const chosenWords = (parameters: URLSearchParams): ChosenWords => {
  const names = [...new Set(parameters.keys())];
  const found = new Map<string, Chosen>();
  return {
    tell: (chosen) => {
      if (chosen.values.length > 0) found.set(chosen.name, chosen);
    },
    heard: () => names.flatMap((name) => found.get(name) ?? []),
  };
};
