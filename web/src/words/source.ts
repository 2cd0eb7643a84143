import { figureTexts } from '../texts/figure.ts';

const families: Readonly<Record<string, string>> = figureTexts.sources;

/** The source family in words that a resident knows. */
export const sourceWords = (family: string): string => families[family] ?? family;
