import type { PrincipleSummary, Principles } from 'server/contract.ts';
import { changedVerdicts, momentName, newFigures } from '../words/since-moment.ts';
import { InterpretationMark } from './interpretation-mark.tsx';
import { VerdictMark } from './verdict-mark.tsx';
import { overviewTexts as texts } from '../texts/overview.ts';

type Props = { principles: readonly PrincipleSummary[]; since: NonNullable<Principles['since']> };

/** What changed since the last report of the P&C calendar: the verdicts that are others now, and how much is new. */
export const SinceMoment = ({ principles, since }: Props) => {
  const changed = changedVerdicts(principles, since);
  return (
    <>
      <p className="note">
        {texts.changed.lastReport(momentName(since))} <InterpretationMark />
      </p>
      {changed.length === 0 ? (
        <p className="utrecht-paragraph">{texts.changed.noVerdict}</p>
      ) : (
        <ul className="changed-verdicts">
          {changed.map(({ goal, before }) => (
            <li key={goal.id}>
              <a href={`/doelen/${goal.id}`} className="utrecht-link">
                {goal.id} {goal.title}
              </a>
              <span className="changed-verdicts__state">
                {texts.changed.was} <VerdictMark state={before.state} reason={before.reason} named />
              </span>
              <span className="changed-verdicts__state">
                {texts.changed.now}{' '}
                {goal.verdict === undefined ? null : (
                  <VerdictMark state={goal.verdict.state} reason={goal.verdict.reason} named />
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="utrecht-paragraph">{newFigures(principles, since)}</p>
    </>
  );
};
