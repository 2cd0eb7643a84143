import type { Verdict } from 'server/contract.ts';
import { verdictNumbers } from '../words/verdict-numbers.ts';
import { SheetEntry } from './sheet-entry.tsx';

/** The numbers of a verdict, for who wants to check it. */
export const VerdictDetails = ({ verdict }: { verdict: Verdict }) => {
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
      </dl>
    </details>
  );
};
