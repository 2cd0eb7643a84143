import type { ContractSheet } from 'server/contract.ts';
import { formatNumber, formatPercent } from '../format.ts';
import { sourcesTexts } from '../texts/sources.ts';

const texts = sourcesTexts.contract;

/** What becomes of a file by how many of its rows have a fault: accepted, accepted without those rows, or refused. */
export const Thresholds = ({
  sheet: { maxRejectShare, rejectsTaken = 0, whenRejected },
}: {
  sheet: Pick<ContractSheet, 'maxRejectShare' | 'rejectsTaken' | 'whenRejected'>;
}) => {
  const share = formatPercent(maxRejectShare * 100);
  return (
    <ul>
      <li>{texts.noFaults}</li>
      <li>
        {texts.someFaults(share)}
        {rejectsTaken > 0 ? ` ${texts.alwaysTaken(fewRows(rejectsTaken))}` : ''}
        {whenRejected === undefined ? '' : ` ${whenRejected}`}
      </li>
      <li>{rejectsTaken > 0 ? texts.otherwise : texts.tooMany(share)}</li>
    </ul>
  );
};

const fewRows = (count: number): string => (count === 1 ? texts.oneFault : texts.faultyRows(formatNumber(count)));
