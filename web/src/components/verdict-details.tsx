import type { Verdict } from 'server/contract.ts';
import { verdictNumbers } from '../words/verdict-numbers.ts';
import { powerWords } from '../words/verdict-power.ts';
import { SheetEntry } from './sheet-entry.tsx';

/** The numbers of a verdict, for who wants to check it. */
export const VerdictDetails = ({ verdict }: { verdict: Verdict }) => {
  const power = powerWords(verdict);
  if (verdict.numbers === null) return null;
  return (
    <details>
      <summary>
        De toets en zijn getallen<span className="visually-hidden"> voor doel {verdict.goal}</span>
      </summary>
      <dl className="sheet">
        {verdictNumbers(verdict.numbers).map(({ term, text }) => (
          <SheetEntry key={term} term={term}>
            {text}
          </SheetEntry>
        ))}
        {power === null ? null : <SheetEntry term="Wat kan deze meting laten zien?">{power}</SheetEntry>}
      </dl>
    </details>
  );
};
