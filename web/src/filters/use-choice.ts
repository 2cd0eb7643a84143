import { use } from 'react';
import { ChoiceFaultsContext, choiceFaults } from './choice-faults.ts';
import { readChoice, readChoices } from './choices.ts';
import type { ChoiceName } from './known-choices.ts';
import { useSearchParameters } from './use-search-parameters.ts';

/** What a control offers (components/picker.tsx); the fallback is what the plain address says. */
export type Choice = { name: ChoiceName; value: string; fallback: string };

/** All that a choice can be, whatever else is chosen; null where that is not known. */
type Offered = readonly string[] | null;

const useFaults = (parameters: URLSearchParams, name: ChoiceName, offered: Offered, several: boolean): void => {
  const tell = use(ChoiceFaultsContext);
  if (tell === null || offered === null) return;
  for (const fault of choiceFaults(parameters, name, offered, several)) tell(fault);
};

/**
 * One choice of the reader, kept in the address: survives a reload and can be shared. A value that is not allowed now is passed over:
 * it can be left from before another choice. A value that is not `offered` is a fault in the address.
 */
export const useChoice = (
  name: ChoiceName,
  allowed: readonly string[],
  fallback: string,
  offered: Offered = allowed,
) => {
  const parameters = useSearchParameters();
  useFaults(parameters, name, offered, false);
  const value = readChoice(parameters, name, allowed, fallback);
  const choice: Choice = { name, value, fallback };
  return [value, choice] as const;
};

/** Several choices at once under one name. */
export const useChoices = (name: ChoiceName, allowed: readonly string[], offered: Offered = allowed) => {
  const parameters = useSearchParameters();
  useFaults(parameters, name, offered, true);
  return readChoices(parameters, name, allowed);
};
