import type { LatestFigure } from 'server/contract.ts';
import { formatBare, formatPeriodShort } from '../format.ts';
import { arrows } from '../words/arrows.ts';
import { changeSince, latestValue } from '../words/latest.ts';
import { remarkOf } from '../words/status.ts';
import { Absence } from './absence.tsx';
import { latestTexts as texts } from '../texts/latest.ts';

const shortMargins = { up: texts.short.noChance, down: texts.short.noChance, unsure: texts.short.chance } as const;

const Before = ({ latest }: { latest: LatestFigure }) => {
  const change = changeSince(latest);
  const before = latest.previous?.value ?? null;
  if (change === null || before === null || latest.previous === null) return null;
  const { direction, margins } = change;
  const remark = direction === 'same' || direction === 'broken' || margins === null ? null : shortMargins[direction];
  return (
    <>
      <span aria-hidden="true">{arrows[direction]} </span>
      {texts.short.was(formatBare(before, latest.unit, latest.decimals), formatPeriodShort(latest.previous.period))}
      {direction === 'broken' ? `, ${texts.short.broken}` : ''}
      {remark === null ? '' : `, ${remark}`}
    </>
  );
};

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
  const remark = remarkOf(latest);
  return (
    <span className="latest latest--short">
      <span className="latest__value">{latestValue(latest) ?? <Absence status={latest.status} />}</span>{' '}
      <span className="latest__period">
        {formatPeriodShort(latest.period)}
        {remark === null ? '' : `, ${remark}`}
        {invented ? `, ${texts.invented}` : ''}
      </span>{' '}
      <span className="change">
        <Before latest={latest} />
      </span>
    </span>
  );
};
