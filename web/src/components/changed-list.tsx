import type { PrincipleSummary } from 'server/contract.ts';
import { canHaveChanged, clearlyChanged } from '../words/clearly-changed.ts';
import { LatestShort } from './latest-short.tsx';
import { overviewTexts as texts } from '../texts/overview.ts';

/** Figures of the newest yearly or four-yearly measurement that changed by more than chance. */
export const ChangedList = ({ principles }: { principles: readonly PrincipleSummary[] }) => {
  const changed = clearlyChanged(principles);
  if (changed.length === 0)
    return (
      <p className="utrecht-paragraph">
        {canHaveChanged(principles) ? texts.changed.noneClearly : texts.changed.notYet}
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
            <span className="note">{texts.changed.ofGoal(goal)}</span>
          </span>
          <LatestShort latest={indicator.latest} invented={indicator.invented} />
        </li>
      ))}
    </ul>
  );
};
