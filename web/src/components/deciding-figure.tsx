import type { GoalSummary } from 'server/contract.ts';
import { formatSpan, formatValue } from '../format.ts';
import { Absence } from './absence.tsx';
import { latestTexts } from '../texts/latest.ts';
import { overviewTexts } from '../texts/overview.ts';

/** The figure that decides the verdict on a goal, with its period and its name. */
export const DecidingFigure = ({ goal: { deciding } }: { goal: GoalSummary }) => {
  if (deciding === undefined || deciding === null) return <Absence status="missing" />;
  const { name, slug, period, value, unit, decimals, status, invented, others } = deciding;
  return (
    <>
      <span className="visually-hidden">{overviewTexts.line.figure}</span>
      <strong>{value === null ? <Absence status={status} /> : formatValue(value, unit, decimals)}</strong>{' '}
      <span className="latest__period">
        {formatSpan(period)}
        {invented ? `, ${latestTexts.invented}` : ''}
      </span>
      <br />
      <a href={`/indicatoren/${slug}`} className="utrecht-link">
        {name}
      </a>
      {others === 0 ? null : <span className="note">{overviewTexts.line.others(others)}</span>}
    </>
  );
};
