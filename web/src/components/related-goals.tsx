import type { Goal } from 'server/contract.ts';
import { goalTexts as texts } from '../texts/goal.ts';

/** Goals that belong with this one: the plan refers to them, or they share an indicator. */
export const RelatedGoals = ({ goal: { related, indicators } }: { goal: Goal }) => {
  if (related.length === 0) return null;
  const nameOf = (id: string) => indicators.find((one) => one.id === id)?.name ?? id;
  return (
    <section className="panel" aria-labelledby="verwant">
      <h2 id="verwant" className="utrecht-heading-2">
        {texts.related.title}
      </h2>
      <ul>
        {related.map(({ goal, title, why, shared }) => (
          <li key={goal}>
            <a href={`/doelen/${goal}`} className="utrecht-link">
              {goal} {title}
            </a>
            {why === null ? '' : `: ${why}`}
            {shared.length === 0 ? null : (
              <>
                <br />
                <span className="note">
                  {shared.length === 1 ? `${texts.related.one} ` : `${texts.related.more} `}
                  {shared.map(nameOf).join('; ')}.
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
