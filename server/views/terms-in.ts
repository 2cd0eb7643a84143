import { glossary, type GlossaryTerm } from 'indicators/plan/glossary.ts';

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const patterns = glossary.map((term) => ({
  term,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${[term.term, ...term.also].map(escaped).join('|')})(?![\\p{L}\\p{N}-])`,
    'iu',
  ),
}));

/** The words of the glossary that stand in some texts, in any of their forms, in the order of the alphabet. */
export const termsIn = (texts: readonly (string | null)[]): GlossaryTerm[] => {
  const text = texts.filter((one) => one !== null).join('\n');
  return patterns.flatMap(({ term, pattern }) => (pattern.test(text) ? term : []));
};
