import { verdictTexts } from '../texts/verdict.ts';

const words: Readonly<Record<string, string>> = verdictTexts.polarities;

/** Which way is favourable, in words. */
export const polarityWords = (polarity: string): string => words[polarity] ?? polarity;
