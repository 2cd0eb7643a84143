import type { PrincipleSummary } from 'server/contract.ts';
import { canHaveChanged, clearlyChanged } from '../words/clearly-changed.ts';
import { LatestShort } from './latest-short.tsx';

/** Figures of the newest yearly or four-yearly measurement that changed by more than chance. */
export const ChangedList = ({ principles }: { principles: readonly PrincipleSummary[] }) => {
  const changed = clearlyChanged(principles);
  if (changed.length === 0)
    return (
      <p className="utrecht-paragraph">
        {canHaveChanged(principles)
          ? 'Geen enkel cijfer uit een onderzoek is duidelijk veranderd.'
          : 'Dat is nog niet te bepalen: van geen enkel onderzoek zijn er twee metingen met een marge.'}
      </p>
    );
  return (
    <ul className="goal-line__indicators">
      {changed.map(({ goal, indicator }) => (
        <li key={indicator.id}>
          <span className="goal-line__name">
            <a href={`/indicatoren/${indicator.slug}`} className="utrecht-link">
              {indicator.name}
            </a>{' '}
            <span className="note">doel {goal}</span>
          </span>
          <LatestShort latest={indicator.latest} invented={indicator.invented} />
        </li>
      ))}
    </ul>
  );
};
