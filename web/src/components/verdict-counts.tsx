import type { VerdictCounts as Counts } from 'server/contract.ts';
import { countedVerdicts } from '../words/verdict.ts';
import { VerdictShape } from './verdict-shape.tsx';

/** How many goals have each verdict. */
export const VerdictCounts = ({ counts, of }: { counts: Counts; of: string }) => (
  <ul className="verdict-counts" aria-label={`Oordelen: ${of}`}>
    {countedVerdicts(counts).map(({ state, text }) => (
      <li key={state} className="verdict">
        <VerdictShape state={state} />
        {text}
      </li>
    ))}
  </ul>
);
