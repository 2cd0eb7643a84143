import type { IndicatorSheet, Verdict } from 'server/contract.ts';
import { formatList } from '../format.ts';
import { sameVerdicts } from '../words/same-verdicts.ts';
import { VerdictDetails } from './verdict-details.tsx';
import { VerdictPower } from './verdict-power.tsx';
import { VerdictSentence } from './verdict-sentence.tsx';
import { indicatorTexts } from '../texts/indicator.ts';
import { verdictTexts } from '../texts/verdict.ts';

type Props = { verdicts: readonly Verdict[]; measures: IndicatorSheet['measures'] };

/** What an indicator says about each goal it belongs to: an ambition belongs to a goal, so verdicts can differ. */
export const IndicatorVerdicts = ({ verdicts, measures }: Props) => (
  <section className="panel" aria-labelledby="oordeel">
    <h2 id="oordeel" className="utrecht-heading-2">
      {indicatorTexts.verdicts.title}
    </h2>
    {sameVerdicts(verdicts).map(({ verdict, goals }) => (
      <div key={verdict.goal} className="verdict-of-goal">
        <ul className="goals-of-verdict">
          {goals.map((goal) => (
            <li key={goal}>
              <a href={`/doelen/${goal}`} className="utrecht-link">
                {indicatorTexts.goal(goal)}
              </a>
            </li>
          ))}
        </ul>
        <VerdictSentence {...verdict} of={verdictTexts.aboutGoals(goals.length, formatList(goals))} />
        <VerdictPower verdict={verdict} />
        <VerdictDetails verdict={verdict} goals={goals} measures={measures} />
      </div>
    ))}
  </section>
);
