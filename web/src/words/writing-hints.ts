import { writingTexts as texts } from '../texts/writing.ts';
import { longest, officialeseIn } from './easy-dutch.ts';
import { sentencesOf, wordsOf } from './sentences.ts';

/** So many are shown at once: who mends them sees the next. */
const most = 5;

const shortened = (sentence: string): string => `${wordsOf(sentence).slice(0, 6).join(' ')} …`;

/** What would make a text easier to read (level B1): sentences that are too long, and words of offices. */
export const writingHints = (text: string): string[] => {
  const lines = text.split('\n').flatMap(sentencesOf);
  const long = lines.filter((sentence) => wordsOf(sentence).length > longest);
  const hard = [...new Set(officialeseIn(text, new Set()))];
  return [
    ...long.map((sentence) => texts.hints.long(wordsOf(sentence).length, shortened(sentence))),
    ...hard.map((word) => texts.hints.hard(word)),
  ].slice(0, most);
};
