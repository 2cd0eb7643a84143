import type { Dashboard } from 'server/contract.ts';
import type { Chosen } from '../filters/chosen.ts';
import { formatList } from '../format.ts';
import { aroundTexts } from '../texts/around.ts';

const texts = aroundTexts.paper;

/** Whose figures, and of which generation; empty where that is not known. */
export const generationWords = (dashboard: Dashboard | undefined): string =>
  dashboard === undefined ? '' : texts.generation(dashboard.gemeente.name, dashboard.generation);

/** What the reader chose, by the names that the page has for it. */
export const choiceWords = (chosen: readonly Chosen[]): string =>
  chosen.length === 0
    ? texts.noChoices
    : texts.choices(chosen.map(({ label, values }) => texts.choice(label, formatList(values))).join('; '));

/** The property of the page from which the foot of a sheet takes its words (styles/print.css). */
export const paperFootProperty = '--paper-foot';

/** As a string of a style rule, in which nothing that somebody wrote in an address can end it: "a\22 b". */
export const paperFootValue = (lines: readonly string[]): string => {
  const safe = lines
    .filter((line) => line !== '')
    .join(' ')
    .replaceAll(/[^\p{L}\p{N} .,:-]/gu, (other) => `\\${(other.codePointAt(0) ?? 0).toString(16)} `);
  return `'${safe}'`;
};
