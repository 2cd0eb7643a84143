import { chartFont, colours } from './colours.ts';

/** How a break of a series is drawn in every chart through time. */
export const breakLine = { color: colours.axis, type: 'dotted' as const, width: 1.5 };
export const breakLabel = { formatter: 'breuk', color: colours.text, fontSize: 12, fontFamily: chartFont };
