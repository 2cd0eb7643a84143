import type { ReactNode } from 'react';
import type { IndicatorSheet, Principles } from 'server/contract.ts';
import { useAnswer } from '../api/use-answer.ts';
import { observationsQuery } from '../api/observations.ts';
import { useChoice } from '../filters/use-choice.ts';
import { breakdownWords } from '../words/breakdown.ts';
import { Answer } from './answer.tsx';
import { GroupFigure } from './group-figure.tsx';
import { GroupTrends } from './group-trends.tsx';
import { Picker } from './picker.tsx';
import { groupTexts as texts } from '../texts/groups.ts';

type Props = {
  sheet: IndicatorSheet;
  measure: IndicatorSheet['measures'][number];
  gemeente: Principles['gemeente'];
};

type ChosenProps = Props & { breakdown: string; picker: ReactNode };

const ChosenBreakdown = ({ picker, ...props }: ChosenProps) => {
  const query = useAnswer(observationsQuery(props.sheet.slug, props.breakdown));
  return (
    <Answer query={query} what={texts.what}>
      {({ items }) => (
        <>
          <GroupFigure {...props} picker={picker} observations={items} />
          <GroupTrends {...props} observations={items} />
        </>
      )}
    </Answer>
  );
};

/** The figure split into groups, one dimension at a time. */
export const IndicatorBreakdown = ({ sheet, measure, gemeente }: Props) => {
  const [breakdown, choice] = useChoice('uitsplitsing', sheet.breakdowns, sheet.breakdowns[0] ?? '');
  if (sheet.breakdowns.length === 0) return null;
  const picker = (
    <Picker
      label={texts.splitBy}
      options={sheet.breakdowns.map((value) => ({ value, name: breakdownWords(value) }))}
      choice={choice}
    />
  );
  return <ChosenBreakdown sheet={sheet} measure={measure} gemeente={gemeente} breakdown={breakdown} picker={picker} />;
};
