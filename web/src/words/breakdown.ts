import { groupTexts } from '../texts/groups.ts';

const names: Readonly<Record<string, string>> = groupTexts.breakdowns;

/** The name of a way to split a figure. */
export const breakdownWords = (breakdown: string): string => names[breakdown] ?? breakdown;
