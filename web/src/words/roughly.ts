import { aroundTexts } from '../texts/around.ts';

/** Whether a figure is made of rounded counts, which its note says; of a figure in days the people are rounded and the days are not. */
export const isRounded = (rounding: string | null | undefined, unit: string): boolean =>
  typeof rounding === 'string' && unit !== 'dagen';

/** The size of a difference: of rounded figures it is not known to the last person. */
export const roughly = (size: string, rounded: boolean): string => (rounded ? aroundTexts.roughly(size) : size);
