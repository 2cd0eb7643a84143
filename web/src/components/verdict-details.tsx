import type { IndicatorSheet, Verdict } from 'server/contract.ts';
import { formatList } from '../format.ts';
import { verdictNumbers } from '../words/verdict-numbers.ts';
import { SheetEntry } from './sheet-entry.tsx';
import { indicatorTexts as texts } from '../texts/indicator.ts';

type Props = { verdict: Verdict; goals: readonly string[]; measures: IndicatorSheet['measures'] };

/** The numbers of a verdict, for who wants to check it. */
export const VerdictDetails = ({ verdict, goals, measures }: Props) => {
  const { numbers } = verdict;
  if (numbers === null) return null;
  const rounding = measures.find(({ key }) => key === numbers.measure)?.rounding ?? null;
  return (
    <details>
      <summary>
        {texts.verdicts.details}
        <span className="visually-hidden">{texts.verdicts.ofGoals(goals.length, formatList(goals))}</span>
      </summary>
      <dl className="sheet">
        {verdictNumbers(numbers, rounding).map(({ term, text }) => (
          <SheetEntry key={term} term={term}>
            {text}
          </SheetEntry>
        ))}
      </dl>
    </details>
  );
};
