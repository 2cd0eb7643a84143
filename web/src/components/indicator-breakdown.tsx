import { useQuery } from '@tanstack/react-query';
import type { IndicatorSheet, Principles } from 'server/contract.ts';
import { observationsQuery } from '../api/observations.ts';
import { useChoice } from '../filters/use-choice.ts';
import { breakdownWords } from '../words/breakdown.ts';
import { Answer } from './answer.tsx';
import { GroupFigure } from './group-figure.tsx';
import { Picker } from './picker.tsx';

type Props = {
  sheet: IndicatorSheet;
  measure: IndicatorSheet['measures'][number];
  gemeente: Principles['gemeente'];
};

const ChosenBreakdown = ({ sheet, measure, gemeente, breakdown }: Props & { breakdown: string }) => {
  const query = useQuery(observationsQuery(sheet.slug, breakdown));
  return (
    <Answer query={query} what="De groepen">
      {({ items }) => (
        <GroupFigure sheet={sheet} measure={measure} gemeente={gemeente} breakdown={breakdown} observations={items} />
      )}
    </Answer>
  );
};

/** The figure split into groups, one dimension at a time. */
export const IndicatorBreakdown = ({ sheet, measure, gemeente }: Props) => {
  const [breakdown, choose] = useChoice('uitsplitsing', sheet.breakdowns, sheet.breakdowns[0] ?? '');
  if (sheet.breakdowns.length === 0) return null;
  return (
    <div className="with-pickers">
      <h2 className="utrecht-heading-2">Verschillen tussen groepen</h2>
      <div className="pickers">
        <Picker
          label="Splits uit naar"
          value={breakdown}
          options={sheet.breakdowns.map((value) => ({ value, name: breakdownWords(value) }))}
          onChoose={choose}
        />
      </div>
      <ChosenBreakdown sheet={sheet} measure={measure} gemeente={gemeente} breakdown={breakdown} />
    </div>
  );
};
