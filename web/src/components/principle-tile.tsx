import type { PrincipleSummary, Signals } from 'server/contract.ts';
import { capitalise } from '../format.ts';
import { principleCounts } from '../words/principle-counts.ts';
import { BudgetWords } from './budget-words.tsx';
import { VerdictCounts } from './verdict-counts.tsx';
import { overviewTexts as texts } from '../texts/overview.ts';

type Props = { principle: PrincipleSummary; signals: Signals };

/** One principle at a glance: how many goals, how many signals, how the budget stands. */
export const PrincipleTile = ({ principle, signals }: Props) => {
  const counts = principleCounts(principle, signals);
  const year = principle.budget.find(({ quarter }) => quarter === null);
  return (
    <li className="tile">
      <a className="utrecht-link tile__name" href={`#${principle.id}`}>
        {principle.name}
      </a>
      <p>{counts.contents}</p>
      {principle.verdicts === undefined ? null : (
        <VerdictCounts counts={principle.verdicts} goals={principle.goals} of={principle.name} />
      )}
      <p className={counts.signalled ? 'tile__signals' : 'tile__calm'}>{capitalise(counts.signals)}</p>
      {year ? <BudgetWords line={year} /> : <p className="tile__calm">{texts.principle.noBudget}</p>}
    </li>
  );
};
