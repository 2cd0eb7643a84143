import type { Verdict } from 'server/contract.ts';
import { VerdictDetails } from './verdict-details.tsx';
import { VerdictPower } from './verdict-power.tsx';
import { VerdictSentence } from './verdict-sentence.tsx';

/** What an indicator says about each goal it belongs to: an ambition belongs to a goal, so verdicts can differ. */
export const IndicatorVerdicts = ({ verdicts }: { verdicts: readonly Verdict[] }) => (
  <section className="panel" aria-labelledby="oordeel">
    <h2 id="oordeel" className="utrecht-heading-2">
      Gaat het zoals het plan wil?
    </h2>
    {verdicts.map((verdict) => (
      <div key={verdict.goal} className="verdict-of-goal">
        <p>
          <a href={`/doelen/${verdict.goal}`} className="utrecht-link">
            Doel {verdict.goal}
          </a>
        </p>
        <VerdictSentence {...verdict} of={`over doel ${verdict.goal}`} />
        <VerdictPower verdict={verdict} />
        <VerdictDetails verdict={verdict} />
      </div>
    ))}
  </section>
);
