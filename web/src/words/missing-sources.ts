import type { IndicatorSheet } from 'server/contract.ts';
import { formatChoice } from '../format.ts';
import { indicatorTexts } from '../texts/indicator.ts';

/** What must be loaded before the figure can be made: a sentence per kind of file that is not there at all. */
export const missingSources = (missing: IndicatorSheet['missing']): string[] =>
  (missing ?? []).map(({ anyOf, wet }) =>
    wet === null ? formatChoice(anyOf) : indicatorTexts.missing.ofWet(formatChoice(anyOf), wet),
  );
