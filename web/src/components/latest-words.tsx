import type { LatestFigure } from 'server/contract.ts';
import { formatPeriod } from '../format.ts';
import { changeSince, latestValue } from '../words/latest.ts';
import { absenceWords, remarkOf } from '../words/status.ts';
import { Absence } from './absence.tsx';
import { ChangeWords } from './change-words.tsx';

/** The latest figure of an indicator: value, period, remark, and the change since the measurement before. */
export const LatestWords = ({ latest }: { latest: LatestFigure | null }) => {
  if (latest === null) return <Absence status="missing" />;
  const value = latestValue(latest);
  const change = changeSince(latest);
  const remark = remarkOf(latest);
  return (
    <span className="latest">
      <span className="latest__value">{value ?? <Absence status={latest.status} />}</span>{' '}
      <span className="latest__period">
        {formatPeriod(latest.period)}
        {remark === null ? '' : ` (${remark})`}
      </span>{' '}
      {change === null ? null : <ChangeWords change={change} />}
      {latest.status === 'suppressed' ? <span className="latest__why">{absenceWords.suppressed.why}</span> : null}
    </span>
  );
};
