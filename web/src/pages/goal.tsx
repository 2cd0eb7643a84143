import type { Goal, Principles } from 'server/contract.ts';
import { useAnswer } from '../api/use-answer.ts';
import { goalQuery } from '../api/goal.ts';
import { dashboardQuery } from '../api/dashboard.ts';
import { AmbitionMark } from '../components/ambition-mark.tsx';
import { ToldSection } from '../components/told-section.tsx';
import { GoalBudget } from '../components/goal-budget.tsx';
import { asSent } from '../components/as-sent.tsx';
import { GoalVerdict } from '../components/goal-verdict.tsx';
import { GoalIndicator } from '../components/goal-indicator.tsx';
import { onUse } from '../components/on-use.tsx';
import { RelatedGoals } from '../components/related-goals.tsx';
import { Page } from '../components/page.tsx';
import { ambitionWords } from '../words/ambition.ts';
import { PageAnswer } from './page-answer.tsx';
import { aroundTexts } from '../texts/around.ts';
import { goalTexts } from '../texts/goal.ts';

const UsedGoalIndicator = onUse(
  import.meta.env.SSR ? GoalIndicator : null,
  async () => (await import('../components/goal-indicator.tsx')).GoalIndicator,
);

const SentRelatedGoals = asSent(
  'related',
  import.meta.env.SSR ? RelatedGoals : null,
  async () => (await import('../components/related-goals.tsx')).RelatedGoals,
);

const SentGoalVerdict = asSent(
  'verdict',
  import.meta.env.SSR ? GoalVerdict : null,
  async () => (await import('../components/goal-verdict.tsx')).GoalVerdict,
);

const SentToldSection = asSent(
  'told',
  import.meta.env.SSR ? ToldSection : null,
  async () => (await import('../components/told-section.tsx')).ToldSection,
);

const GoalContent = ({ goal, gemeente }: { goal: Goal; gemeente: Principles['gemeente'] }) => (
  <Page
    title={`${goal.id} ${goal.title}`}
    crumbs={[
      { href: '/', name: aroundTexts.pages.overview },
      { href: `/#${goal.principle.id}`, name: goal.principle.name },
    ]}
  >
    <blockquote className="plan-text">
      <p>{goal.text}</p>
      <footer>
        {goalTexts.source}
        {goal.part === null ? '' : `, ${goal.part}`}
      </footer>
    </blockquote>
    <p className="ambition-line">
      <strong>{goalTexts.ambition}</strong>{' '}
      <AmbitionMark ambition={goal.ambition} interpreted={goal.ambitionInterpreted} named />{' '}
      <span>· {ambitionWords(goal.ambition).why}</span>
    </p>
    <SentGoalVerdict goal={goal} />
    <SentToldSection about="goal" subject={goal.id} />
    {goal.withoutIndicator === null || goal.verdict !== undefined ? null : (
      <p className="utrecht-alert utrecht-alert--info">
        {goal.indicators.length + goal.withoutFigure.length === 0 ? `${goalTexts.noIndicator} ` : ''}
        {goal.withoutIndicator}
      </p>
    )}
    {goal.indicators.map((indicator) => (
      <UsedGoalIndicator key={indicator.id} indicator={indicator} goal={goal} gemeente={gemeente} />
    ))}
    {goal.withoutFigure.map((id) => (
      <p key={id} className="utrecht-paragraph">
        {goalTexts.withoutFigure(id)}
      </p>
    ))}
    <GoalBudget goal={goal} />
    <SentRelatedGoals goal={goal} />
  </Page>
);

/** One goal: the plan's words, its ambition, its indicators, and the budget of its principle. */
export const GoalPage = ({ id }: { id: string }) => {
  const goal = useAnswer(goalQuery(id));
  const dashboard = useAnswer(dashboardQuery());
  return (
    <PageAnswer query={goal} what={goalTexts.what}>
      {(found) => (
        <PageAnswer query={dashboard} what={aroundTexts.what}>
          {({ gemeente }) => <GoalContent goal={found} gemeente={gemeente} />}
        </PageAnswer>
      )}
    </PageAnswer>
  );
};
