import { knownChoices } from '../filters/known-choices.ts';

/** Path and choices (from the question mark on) of an address, without what is no choice. */
export const splitAddress = (address: string): { path: string; search: string } => {
  const [path = '/', ...rest] = address.split('?');
  return { path, search: knownChoices(rest.join('?')) };
};
