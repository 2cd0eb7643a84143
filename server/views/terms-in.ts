import type { GlossaryTerm } from 'indicators/plan/glossary.ts';

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const patternOf = ({ term, also }: GlossaryTerm): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${[term, ...also].map(escaped).join('|')})(?![\\p{L}\\p{N}-])`, 'iu');

/** The words of a glossary that stand in some texts, in any of their forms, in its order. */
export function termsIn(glossary: readonly GlossaryTerm[], texts: readonly (string | null)[]): GlossaryTerm[] {
  const text = texts.filter((one) => one !== null).join('\n');
  return glossary.filter((term) => patternOf(term).test(text));
}
