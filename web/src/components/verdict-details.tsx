import type { Verdict } from 'server/contract.ts';
import { formatList } from '../format.ts';
import { verdictNumbers } from '../words/verdict-numbers.ts';
import { SheetEntry } from './sheet-entry.tsx';
import { indicatorTexts as texts } from '../texts/indicator.ts';

/** The numbers of a verdict, for who wants to check it. */
export const VerdictDetails = ({ verdict, goals }: { verdict: Verdict; goals: readonly string[] }) => {
  if (verdict.numbers === null) return null;
  return (
    <details>
      <summary>
        {texts.verdicts.details}
        <span className="visually-hidden">{texts.verdicts.ofGoals(goals.length, formatList(goals))}</span>
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
