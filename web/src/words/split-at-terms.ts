import type { Glossary } from 'server/contract.ts';

type Item = Glossary['items'][number];

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A text in pieces: those that are a word of the glossary, each where it stands first, and all between. */
export const splitAtTerms = (text: string, terms: readonly Item[]): { words: string; term: Item | null }[] => {
  const byForm = new Map(
    terms.flatMap((term) => [term.term, ...term.also].map((form) => [form.toLowerCase(), term] as const)),
  );
  if (byForm.size === 0) return [{ words: text, term: null }];
  // The longest form first: 'begroot' is not a part of another word, nor 'marge' of '95%-marge'.
  const forms = [...byForm.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  const seen = new Set<Item>();
  const pieces: { words: string; term: Item | null }[] = [];
  let from = 0;
  for (const { 0: words, index } of text.matchAll(pattern)) {
    const term = byForm.get(words.toLowerCase()) ?? null;
    if (term === null || seen.has(term)) continue;
    seen.add(term);
    if (index > from) pieces.push({ words: text.slice(from, index), term: null });
    pieces.push({ words, term });
    from = index + words.length;
  }
  if (from < text.length) pieces.push({ words: text.slice(from), term: null });
  return pieces;
};
