import { capitalise } from '../format.ts';

/** What exactly a figure shows, for below its title: the parts that are known, with commas between. */
export const figureSubtitle = (...parts: readonly (string | null | undefined)[]): string =>
  capitalise(parts.filter((part) => typeof part === 'string' && part !== '').join(', '));
