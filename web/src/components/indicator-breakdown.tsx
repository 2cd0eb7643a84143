import { useMemo } from 'react';
import type { IndicatorSheet, Observation, Principles } from 'server/contract.ts';
import { useAnswer } from '../api/use-answer.ts';
import { observationsQuery } from '../api/observations.ts';
import { useChoice } from '../filters/use-choice.ts';
import { breakdownWords } from '../words/breakdown.ts';
import { groupName } from '../words/group-name.ts';
import { Answer } from './answer.tsx';
import { GroupFigure } from './group-figure.tsx';
import { GroupTrends } from './group-trends.tsx';
import { Picker } from './picker.tsx';
import { Pickers } from './pickers.tsx';
import { groupTexts as texts } from '../texts/groups.ts';

type Props = {
  sheet: IndicatorSheet;
  measure: IndicatorSheet['measures'][number];
  gemeente: Principles['gemeente'];
};

const none: readonly Observation[] = [];

const ChosenBreakdown = ({ breakdown, ...props }: Props & { breakdown: string }) => {
  const query = useAnswer(observationsQuery(props.sheet.slug, breakdown));
  const items = query.data?.items ?? none;
  const observations = useMemo(
    () => items.map((one) => ({ ...one, group: one.group === null ? null : groupName(one.group) })),
    [items],
  );
  return (
    <Answer query={query} what={texts.what}>
      {() => (
        <>
          <GroupFigure {...props} breakdown={breakdown} observations={observations} />
          <GroupTrends {...props} breakdown={breakdown} observations={observations} />
        </>
      )}
    </Answer>
  );
};

/** The figure split into groups, one dimension at a time. Its list stays where it is, with the focus, while groups come. */
export const IndicatorBreakdown = ({ sheet, measure, gemeente }: Props) => {
  const [breakdown, choice] = useChoice('uitsplitsing', sheet.breakdowns, sheet.breakdowns[0] ?? '');
  if (sheet.breakdowns.length === 0) return null;
  return (
    <>
      <Pickers>
        <Picker
          label={texts.splitBy}
          options={sheet.breakdowns.map((value) => ({ value, name: breakdownWords(value) }))}
          choice={choice}
        />
      </Pickers>
      <ChosenBreakdown sheet={sheet} measure={measure} gemeente={gemeente} breakdown={breakdown} />
    </>
  );
};
