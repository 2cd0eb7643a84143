import type { ChoiceName } from '../filters/known-choices.ts';

/** Choices that lead to other figures. The others only show less or more of the same, which stands in the tables. */
const kept: ReadonlySet<ChoiceName> = new Set(['per', 'onderdeel', 'meting', 'uitsplitsing', 'kwartaal', 'domein']);

/** Whether a package holds a page for each value of a choice: each is a page to draw. */
export const hasPages = (name: ChoiceName, path: string): boolean =>
  kept.has(name) || (name === 'jaar' && path === '/begroting');
