import type { GoalSummary } from 'server/contract.ts';
import { formatSpan, formatValue } from '../format.ts';
import { Absence } from './absence.tsx';

/** The figure that decides the verdict on a goal, with its period and its name. */
export const DecidingFigure = ({ goal: { deciding } }: { goal: GoalSummary }) => {
  if (deciding === undefined || deciding === null) return <Absence status="missing" />;
  const { name, slug, period, value, unit, decimals, status, invented, others } = deciding;
  return (
    <>
      <span className="visually-hidden">Cijfer dat telt: </span>
      <strong>{value === null ? <Absence status={status} /> : formatValue(value, unit, decimals)}</strong>{' '}
      <span className="latest__period">
        {formatSpan(period)}
        {invented ? ', verzonnen' : ''}
      </span>
      <br />
      <a href={`/indicatoren/${slug}`} className="utrecht-link">
        {name}
      </a>
      {others === 0 ? null : <span className="note"> en {others === 1 ? 'één ander' : `${others} andere`}</span>}
    </>
  );
};
