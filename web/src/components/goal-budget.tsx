import type { Goal } from 'server/contract.ts';
import { budgetSummary } from '../charts/budget-summary.ts';
import { useChoice } from '../filters/use-choice.ts';
import { budgetBreaks } from '../words/budget-breaks.ts';
import { inventedBudget } from '../words/invented-budget.ts';
import { outlookSummary, type Moment } from '../words/outlook.ts';
import { BreakNotes } from './break-notes.tsx';
import { asSent } from './as-sent.tsx';
import { BudgetTable } from './budget-table.tsx';
import { GoalBudgetYear } from './goal-budget-year.tsx';
import { InterpretationMark } from './interpretation-mark.tsx';
import { InventedMark } from './invented-mark.tsx';
import { Picker } from './picker.tsx';
import { Pickers } from './pickers.tsx';
import { goalTexts as texts } from '../texts/goal.ts';

const SentGoalBudgetYear = asSent(
  'table',
  import.meta.env.SSR ? GoalBudgetYear : null,
  async () => (await import('./goal-budget-year.tsx')).GoalBudgetYear,
);

const SentBudgetTable = asSent(
  'table',
  import.meta.env.SSR ? BudgetTable : null,
  async () => (await import('./budget-table.tsx')).BudgetTable,
);

/** The newest year with budget and spending, else the newest of all. */
const firstYear = (own: Goal['budget']): string => {
  const both = own.filter(({ budget, realised }) => budget !== null && realised !== null);
  return String(Math.max(...(both.length > 0 ? both : own).map(({ year }) => year)));
};

const isMoment = (line: Goal['budget'][number]): line is Moment => line.quarter !== null && line.forecast !== null;

/** The money of the principle and its taakvelden in one year: budget, spending and what was expected; all years below it. */
export const GoalBudget = ({ goal }: { goal: Goal }) => {
  const whole = goal.budget.filter(({ quarter }) => quarter === null);
  const own = whole.filter(({ by }) => by === 'principle');
  const years = own.map(({ year }) => String(year)).toReversed();
  const [year, choice] = useChoice('jaar', years, own.length === 0 ? '' : firstYear(own));
  const shown = own.find((line) => String(line.year) === year);
  const ofYear = goal.budget.filter((line) => String(line.year) === year);
  const moments = ofYear.filter((line) => line.by === 'principle').filter(isMoment);
  const invented = inventedBudget(own);
  return (
    <section className="panel" aria-labelledby="budget">
      <h2 id="budget" className="utrecht-heading-2">
        {texts.budget.title}
      </h2>
      {shown === undefined ? (
        <p className="utrecht-paragraph">{texts.budget.none(goal.principle.leading)}</p>
      ) : (
        <>
          <p className="utrecht-paragraph">
            {texts.budget.ofPrinciple(goal.principle.name)} <InterpretationMark />
          </p>
          {invented === null ? null : (
            <p className="figure__mark">
              <InventedMark what={invented} />
            </p>
          )}
          <Pickers>
            <Picker
              label={texts.budget.year}
              options={years.map((value) => ({ value, name: value }))}
              choice={choice}
            />
          </Pickers>
          <p className="utrecht-paragraph">{budgetSummary(shown)}</p>
          {moments.length === 0 ? null : (
            <p className="utrecht-paragraph">
              {outlookSummary(goal.principle.name, shown, moments)} <InterpretationMark />
            </p>
          )}
          <SentGoalBudgetYear year={year} name={goal.principle.name} lines={ofYear} />
          <details>
            <summary>{texts.budget.allYears(goal.principle.name)}</summary>
            <SentBudgetTable caption={texts.budget.allYearsTable(goal.principle.name)} lines={own} first="year" />
            <BreakNotes breaks={budgetBreaks(own)} />
          </details>
          <p>
            <a href={`/begroting?jaar=${year}&per=taakveld`} className="utrecht-link">
              {texts.budget.whole(year)}
            </a>
          </p>
        </>
      )}
    </section>
  );
};
