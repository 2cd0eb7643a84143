import type { Verdict } from 'server/contract.ts';
import { VerdictDetails } from './verdict-details.tsx';
import { VerdictPower } from './verdict-power.tsx';
import { VerdictSentence } from './verdict-sentence.tsx';
import { indicatorTexts } from '../texts/indicator.ts';
import { verdictTexts } from '../texts/verdict.ts';

/** What an indicator says about each goal it belongs to: an ambition belongs to a goal, so verdicts can differ. */
export const IndicatorVerdicts = ({ verdicts }: { verdicts: readonly Verdict[] }) => (
  <section className="panel" aria-labelledby="oordeel">
    <h2 id="oordeel" className="utrecht-heading-2">
      {indicatorTexts.verdicts.title}
    </h2>
    {verdicts.map((verdict) => (
      <div key={verdict.goal} className="verdict-of-goal">
        <p>
          <a href={`/doelen/${verdict.goal}`} className="utrecht-link">
            {indicatorTexts.goal(verdict.goal)}
          </a>
        </p>
        <VerdictSentence {...verdict} of={verdictTexts.aboutGoal(verdict.goal)} />
        <VerdictPower verdict={verdict} />
        <VerdictDetails verdict={verdict} />
      </div>
    ))}
  </section>
);
