import type { IndicatorSheet } from 'server/contract.ts';
import { formatChoice } from '../format.ts';

/** What must be loaded before the figure can be made: a sentence per kind of file that is not there at all. */
export const missingSources = (missing: IndicatorSheet['missing']): string[] =>
  (missing ?? []).map(
    ({ anyOf, wet }) => `${formatChoice(anyOf)}${wet === null ? '' : `, met gegevens over de ${wet}`}`,
  );
