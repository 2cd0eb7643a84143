import type { ContractSheet } from 'server/contract.ts';
import { formatNumber, formatPercent } from '../format.ts';
import { contractTexts } from '../texts/contract.ts';

/** What becomes of a file by how many of its rows have a fault: accepted, accepted without those rows, or refused. */
export const Thresholds = ({
  sheet: { maxRejectShare, rejectsTaken = 0, whenRejected },
}: {
  sheet: Pick<ContractSheet, 'maxRejectShare' | 'rejectsTaken' | 'whenRejected'>;
}) => {
  const share = formatPercent(maxRejectShare * 100);
  return (
    <ul>
      <li>{contractTexts.noFaults}</li>
      <li>
        {contractTexts.someFaults(share)}
        {rejectsTaken > 0 ? ` ${contractTexts.alwaysTaken(fewRows(rejectsTaken))}` : ''}
        {whenRejected === undefined ? '' : ` ${whenRejected}`}
      </li>
      <li>{rejectsTaken > 0 ? contractTexts.otherwise : contractTexts.tooMany(share)}</li>
    </ul>
  );
};

const fewRows = (count: number): string =>
  count === 1 ? contractTexts.oneFault : contractTexts.faultyRows(formatNumber(count));
