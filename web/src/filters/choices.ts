/** The chosen value from the address when it is one that can be chosen, else the fallback. */
export const readChoice = (
  parameters: URLSearchParams,
  name: string,
  allowed: readonly string[],
  fallback: string,
): string => {
  const chosen = parameters.get(name);
  return chosen !== null && allowed.includes(chosen) ? chosen : fallback;
};

/**
 * The chosen values of a list ('regio=PV24,NL01', or as a form writes it: 'regio=PV24&regio=NL01'), in the order in which
 * they are offered.
 */
export const readChoices = (parameters: URLSearchParams, name: string, allowed: readonly string[]): string[] => {
  const chosen = new Set(parameters.getAll(name).flatMap((value) => value.split(',')));
  return allowed.filter((value) => chosen.has(value));
};

/** The address after a choice: the fallback is left out, so that the plain page has a plain address. */
export const writeChoice = (
  parameters: URLSearchParams,
  name: string,
  value: string,
  fallback: string,
): URLSearchParams => {
  const next = new URLSearchParams(parameters);
  if (value === fallback) next.delete(name);
  else next.set(name, value);
  return next;
};
