import type { Goal, Principles } from 'server/contract.ts';
import { useAnswer } from '../api/use-answer.ts';
import { goalQuery } from '../api/goal.ts';
import { dashboardQuery } from '../api/dashboard.ts';
import { AmbitionMark } from '../components/ambition-mark.tsx';
import { BreakNotes } from '../components/break-notes.tsx';
import { BudgetTable } from '../components/budget-table.tsx';
import { GoalVerdict } from '../components/goal-verdict.tsx';
import { GoalIndicator } from '../components/goal-indicator.tsx';
import { InventedMark } from '../components/invented-mark.tsx';
import { Page } from '../components/page.tsx';
import { budgetBreaks } from '../words/budget-breaks.ts';
import { inventedBudget } from '../words/invented-budget.ts';
import { ambitionWords } from '../words/ambition.ts';
import { PageAnswer } from './page-answer.tsx';

const GoalBudget = ({ goal }: { goal: Goal }) => {
  const years = goal.budget.filter(({ quarter }) => quarter === null);
  const own = years.filter(({ by }) => by === 'principle');
  const invented = inventedBudget(own);
  return (
    <section className="panel" aria-labelledby="budget">
      <h2 id="budget" className="utrecht-heading-2">
        Wat kost het?
      </h2>
      {own.length === 0 ? (
        <p className="utrecht-paragraph">
          {goal.principle.leading ? 'Dit principe heeft' : 'De toegang heeft'} in het plan geen eigen budget.
        </p>
      ) : (
        <>
          <p className="utrecht-paragraph">
            Het plan verdeelt het geld per principe, niet per doel. Dit is het budget van heel ‘{goal.principle.name}’.
          </p>
          {invented === null ? null : (
            <p className="figure__mark">
              <InventedMark what={invented} />
            </p>
          )}
          <BudgetTable caption={`Budget en uitgaven: ${goal.principle.name}`} lines={own} first="year" />
          <BreakNotes breaks={budgetBreaks(own)} />
          <p>
            <a href="/begroting" className="utrecht-link">
              Bekijk de hele begroting
            </a>
          </p>
        </>
      )}
    </section>
  );
};

const GoalContent = ({ goal, gemeente }: { goal: Goal; gemeente: Principles['gemeente'] }) => (
  <Page
    title={`${goal.id} ${goal.title}`}
    crumbs={[
      { href: '/', name: 'Overzicht' },
      { href: `/#${goal.principle.id}`, name: goal.principle.name },
    ]}
  >
    <blockquote className="plan-text">
      <p>{goal.text}</p>
      <footer>Beleidsplan Sociaal domein 2021{goal.part === null ? '' : `, ${goal.part}`}</footer>
    </blockquote>
    <p className="ambition-line">
      <strong>Ambitie:</strong> <AmbitionMark ambition={goal.ambition} interpreted={goal.ambitionInterpreted} named />{' '}
      <span>· {ambitionWords(goal.ambition).why}</span>
    </p>
    <GoalVerdict goal={goal} />
    {goal.withoutIndicator === null || goal.verdict !== undefined ? null : (
      <p className="utrecht-alert utrecht-alert--info">
        {goal.indicators.length + goal.withoutFigure.length === 0 ? 'Bij dit doel is nog geen indicator. ' : ''}
        {goal.withoutIndicator}
      </p>
    )}
    {goal.seeAlso.map(({ goal: other, why }) => (
      <p key={other} className="utrecht-paragraph">
        Zie ook{' '}
        <a href={`/doelen/${other}`} className="utrecht-link">
          doel {other}
        </a>
        : {why}
      </p>
    ))}
    {goal.indicators.map((indicator) => (
      <GoalIndicator
        key={indicator.id}
        indicator={indicator}
        goal={goal.id}
        observations={goal.series[indicator.id] ?? []}
        gemeente={gemeente}
        verdict={goal.verdicts?.[indicator.id]}
      />
    ))}
    {goal.withoutFigure.map((id) => (
      <p key={id} className="utrecht-paragraph">
        Indicator {id}: nog geen cijfer.
      </p>
    ))}
    <GoalBudget goal={goal} />
  </Page>
);

/** One goal: the plan's words, its ambition, its indicators, and the budget of its principle. */
export const GoalPage = ({ id }: { id: string }) => {
  const goal = useAnswer(goalQuery(id));
  const dashboard = useAnswer(dashboardQuery());
  return (
    <PageAnswer query={goal} what="Het doel is">
      {(found) => (
        <PageAnswer query={dashboard} what="De gemeente is">
          {({ gemeente }) => <GoalContent goal={found} gemeente={gemeente} />}
        </PageAnswer>
      )}
    </PageAnswer>
  );
};
