import type { Texts } from 'server/cycle/contract/texts.ts';
import { writingTexts } from '../texts/writing.ts';

type About = Texts['subject']['about'];

/** What the Dutch word in an address is about; null for another word. */
export const aboutOf = (word: string): About | null => {
  const found = Object.entries(writingTexts.about).find(([, dutch]) => dutch === word);
  // The keys of that text are the kinds of subjects.
  return found === undefined ? null : (found[0] as About);
};
