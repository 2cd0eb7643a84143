import type { PrincipleSummary, Signals } from 'server/contract.ts';
import { BudgetWords } from './budget-words.tsx';

type Props = { principle: PrincipleSummary; signals: Signals['items'] };

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** One principle at a glance: how many goals, how many signals, how the budget stands. */
export const PrincipleTile = ({ principle, signals }: Props) => {
  const ids = new Set(principle.goals.flatMap((goal) => goal.indicators.map(({ id }) => id)));
  const signalled = new Set(signals.filter(({ indicator }) => ids.has(indicator)).map(({ indicator }) => indicator))
    .size;
  const year = principle.budget.find(({ quarter }) => quarter === null);
  return (
    <li className="tile">
      <a className="utrecht-link tile__name" href={`#${principle.id}`}>
        {principle.name}
      </a>
      <p>
        {counted(principle.goals.length, 'doel', 'doelen')}, {counted(ids.size, 'indicator', 'indicatoren')}
      </p>
      <p className={signalled > 0 ? 'tile__signals' : 'tile__calm'}>
        {signalled === 0 ? 'Geen signalen' : counted(signalled, 'signaal', 'signalen')}
      </p>
      {year ? <BudgetWords line={year} /> : <p className="tile__calm">Geen eigen budget</p>}
    </li>
  );
};
