import { latestTexts } from '../texts/latest.ts';

const cycles: Readonly<Record<string, string>> = latestTexts.cycles;

/** How often there is a new figure. */
export const cycleWords = (cycle: string): string => cycles[cycle] ?? cycle;
