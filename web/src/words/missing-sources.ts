import type { IndicatorSheet } from 'server/contract.ts';

const either = new Intl.ListFormat('nl-NL', { type: 'disjunction' });

/** What must be loaded before the figure can be made: a sentence per kind of file that is not there at all. */
export const missingSources = (missing: IndicatorSheet['missing']): string[] =>
  (missing ?? []).map(
    ({ anyOf, wet }) => `${either.format(anyOf)}${wet === null ? '' : `, met gegevens over de ${wet}`}`,
  );
