import type { Goal, Verdict } from 'server/contract.ts';
import { kindOf, verdictKinds } from '../words/verdict.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { goalTexts as texts } from '../texts/goal.ts';

type Reason = { slug: string; name: string; verdict: Verdict };

const rank = (state: Parameters<typeof kindOf>[0]): number => {
  const kind = kindOf(state);
  return kind === 'wijkt af' ? -1 : verdictKinds.indexOf(kind);
};

/** Figures of which the same is said stand together: the sentence once, and below it their names. */
const together = (reasons: readonly Reason[]): Reason[][] => {
  const groups = new Map<string, Reason[]>();
  for (const reason of reasons) {
    const said = `${reason.verdict.state} ${reason.verdict.sentence}`;
    groups.set(said, [...(groups.get(said) ?? []), reason]);
  }
  return [...groups.values()];
};

const FigureLink = ({ slug, name }: Reason) => (
  <a href={`#${slug}`} className="utrecht-link">
    {name}
  </a>
);

const Told = ({ reasons, sentence }: { reasons: readonly Reason[]; sentence: string }) => {
  const [only] = reasons;
  return reasons.length > 1 || only === undefined ? (
    <div>
      <p>
        {sentence} {texts.whySame}
      </p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.slug}>
            <FigureLink {...reason} />
          </li>
        ))}
      </ul>
    </div>
  ) : (
    <p>
      <FigureLink {...only} />
      <br />
      {sentence}
    </p>
  );
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
        {together(reasons.toSorted((a, b) => rank(a.verdict) - rank(b.verdict))).flatMap((group) =>
          group.slice(0, 1).map(({ slug, verdict: { state, reason, sentence } }) => (
            <li key={slug}>
              <VerdictMark state={state} reason={reason} />
              <Told reasons={group} sentence={sentence} />
            </li>
          )),
        )}
      </ul>
    </>
  );
};
