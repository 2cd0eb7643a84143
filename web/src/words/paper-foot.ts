import type { Dashboard } from 'server/contract.ts';
import { formatList } from '../format.ts';
import { aroundTexts } from '../texts/around.ts';

const texts = aroundTexts.paper;

/** What stands at the foot of every sheet of paper: whose figures, which generation, and what the reader chose. */
export const paperFoot = (dashboard: Dashboard | undefined, choices: URLSearchParams): readonly string[] => {
  const chosen = [...choices].map(([name, value]) => `${name} ${value}`);
  return [
    ...(dashboard === undefined ? [] : [texts.generation(dashboard.gemeente.name, dashboard.generation)]),
    chosen.length === 0 ? texts.noChoices : texts.choices(formatList(chosen)),
  ];
};

/** The property of the page from which the foot of a sheet takes its words (styles/print.css). */
export const paperFootProperty = '--paper-foot';

/** As a string of a style rule, in which nothing that somebody wrote in an address can end it: "a\22 b". */
export const paperFootValue = (lines: readonly string[]): string => {
  const safe = lines
    .join(' ')
    .replaceAll(/[^\p{L}\p{N} .,:-]/gu, (other) => `\\${(other.codePointAt(0) ?? 0).toString(16)} `);
  return `'${safe}'`;
};
