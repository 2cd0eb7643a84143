import type { IndicatorSheet } from 'server/contract.ts';

const either = (items: readonly string[]): string =>
  new Intl.ListFormat('nl-NL', { type: 'disjunction' }).format(items);

/** What must be loaded before the figure can be made: a sentence per kind of file that is not there at all. */
export const missingSources = (missing: IndicatorSheet['missing']): string[] =>
  (missing ?? []).map(({ anyOf, wet }) => `${either(anyOf)}${wet === null ? '' : `, met gegevens over de ${wet}`}`);
