import { figureTexts } from '../texts/figure.ts';

/** The line under a figure that says where it comes from; what is not known leaves no comma behind. */
export const sourceLine = (...parts: readonly string[]): string => {
  const known = parts.filter((part) => part !== '');
  return known.length === 0 ? '' : figureTexts.source(known.join(', '));
};
