import type { Principles } from 'server/contract.ts';
import { VerdictCounts } from './verdict-counts.tsx';

/** The verdicts on all goals of the plan counted, and the rule that they are made by. */
export const AllVerdicts = ({ counts, rule }: NonNullable<Principles['verdicts']>) => (
  <>
    <VerdictCounts counts={counts} of="alle doelen" />
    <details>
      <summary>Hoe komt het oordeel over een doel tot stand?</summary>
      <p className="note">{rule}</p>
    </details>
  </>
);
