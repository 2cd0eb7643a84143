import type { Goal } from 'server/contract.ts';
import { kindOf, verdictKinds } from '../words/verdict.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { goalTexts as texts } from '../texts/goal.ts';

const rank = (state: Parameters<typeof kindOf>[0]): number => {
  const kind = kindOf(state);
  return kind === 'wijkt af' ? -1 : verdictKinds.indexOf(kind);
};

/** Why a goal has its verdict: that of each of its indicators with its sentence, those that deviate first. */
export const GoalReasons = ({ goal: { indicators, verdicts } }: { goal: Goal }) => {
  const reasons = indicators.flatMap(({ id, slug, name }) => {
    const verdict = verdicts?.[id];
    return verdict === undefined ? [] : [{ slug, name, verdict }];
  });
  if (reasons.length === 0) return null;
  return (
    <>
      <h3 className="utrecht-heading-3">{texts.why}</h3>
      <ul className="reasons">
        {reasons
          .toSorted((a, b) => rank(a.verdict) - rank(b.verdict))
          .map(({ slug, name, verdict: { state, reason, sentence } }) => (
            <li key={slug}>
              <VerdictMark state={state} reason={reason} />
              <p>
                <a href={`#${slug}`} className="utrecht-link">
                  {name}
                </a>
                <br />
                {sentence}
              </p>
            </li>
          ))}
      </ul>
    </>
  );
};
