import { readChoice, readChoices, writeChoice } from './choices.ts';
import type { ChoiceName } from './known-choices.ts';
import { useSearchParameters } from './use-search-parameters.ts';

/** One choice of the reader, kept in the address: survives a reload and can be shared. */
export const useChoice = (name: ChoiceName, allowed: readonly string[], fallback: string) => {
  const [parameters, setParameters] = useSearchParameters();
  const value = readChoice(parameters, name, allowed, fallback);
  const choose = (next: string) => setParameters((before) => writeChoice(before, name, next, fallback));
  return [value, choose] as const;
};

/** Several choices at once under one name. */
export const useChoices = (name: ChoiceName, allowed: readonly string[]) => {
  const [parameters, setParameters] = useSearchParameters();
  const values = readChoices(parameters, name, allowed);
  const choose = (value: string, chosen: boolean) =>
    setParameters((before) => {
      const kept = readChoices(before, name, allowed);
      const next = allowed.filter((one) => (one === value ? chosen : kept.includes(one)));
      return writeChoice(before, name, next.join(','), '');
    });
  return [values, choose] as const;
};
