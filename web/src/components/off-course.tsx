import type { GoalSummary, Principles } from 'server/contract.ts';
import { moneyShort } from '../words/money-short.ts';
import { InterpretationMark } from './interpretation-mark.tsx';
import { overviewTexts as texts } from '../texts/overview.ts';

/** The sentence of the figure that decides, with its name where the sentence does not begin with it. */
const whyOf = ({ verdict, deciding }: GoalSummary): string => {
  const sentence = deciding?.sentence ?? verdict?.sentence ?? '';
  if (!deciding) return sentence;
  const { name, others } = deciding;
  return [
    ...(sentence.startsWith(name) ? [] : [`${name}.`]),
    sentence,
    ...(others === 0 ? [] : [texts.othersOff(others)]),
  ].join(' ');
};

/** The goals that are off course, each with why and with what its principle costs: what a council member comes for. */
export const OffCourse = ({ principles }: { principles: Principles['items'] }) => {
  const goals = principles.flatMap((principle) =>
    principle.goals.filter(({ verdict }) => verdict?.state === 'wijkt af').map((goal) => ({ goal, principle })),
  );
  if (goals.length === 0) return null;
  const interpreted = goals.some(({ goal }) => (goal.verdict?.interpreted.length ?? 0) > 0);
  return (
    <>
      <h3 id="afwijkend" className="utrecht-heading-3">
        {texts.offCourse} {interpreted ? <InterpretationMark /> : null}
      </h3>
      <ul className="signals off-course" aria-labelledby="afwijkend">
        {goals.map(({ goal, principle: { name, budget } }) => {
          const year = budget.find(({ quarter }) => quarter === null);
          return (
            <li key={goal.id}>
              <p className="signals__goal">
                <a href={`/doelen/${goal.id}`} className="utrecht-link">
                  {goal.id} {goal.title}
                </a>
              </p>
              <p>{whyOf(goal)}</p>
              {year === undefined ? null : (
                <p className="note">
                  {texts.line.moneyOf(name)}
                  {moneyShort(year)}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};
