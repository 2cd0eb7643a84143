import type { LatestFigure } from 'server/contract.ts';
import { formatPeriodShort, formatValue } from '../format.ts';
import { changeSince, latestValue } from '../words/latest.ts';
import { remarkOf } from '../words/status.ts';
import { Absence } from './absence.tsx';

const arrows = { up: '▲', down: '▼', same: '=' } as const;

/** The latest figure on one line: value, period, and what it was before. */
export const LatestShort = ({ latest, invented }: { latest: LatestFigure | null; invented: boolean }) => {
  if (latest === null)
    return (
      <span className="latest latest--short">
        <span className="latest__value">
          <Absence status="missing" />
        </span>
      </span>
    );
  const change = changeSince(latest);
  const remark = remarkOf(latest.status);
  const before = latest.previous?.value ?? null;
  return (
    <span className="latest latest--short">
      <span className="latest__value">{latestValue(latest) ?? <Absence status={latest.status} />}</span>{' '}
      <span className="latest__period">
        {formatPeriodShort(latest.period)}
        {remark === null ? '' : `, ${remark}`}
        {invented ? ', verzonnen' : ''}
      </span>{' '}
      <span className="change">
        {change === null || before === null || latest.previous === null ? null : (
          <>
            <span aria-hidden="true">{arrows[change.direction]} </span>
            was {formatValue(before, latest.unit === '%' ? '%' : '', latest.decimals)} in{' '}
            {formatPeriodShort(latest.previous.period)}
          </>
        )}
      </span>
    </span>
  );
};
