import type { DeliveryReport } from 'server/contract.ts';
import { formatNumber } from '../format.ts';

type Rule = DeliveryReport['rules'][number];

const mostShown = 5;

const place = ({ row, value }: Rule['values'][number]): string => {
  const shown = value === null ? '(leeg of afgeschermd)' : value.trim();
  return row === null ? shown : `rij ${formatNumber(row)}: ${shown}`;
};

/** One rule that rows broke: how often, what is wrong, the first values, and what to do. */
export const RejectRule = ({ rule, rounded }: { rule: Rule; rounded: boolean }) => (
  <li>
    <strong>
      Kolom {rule.column}: {rounded ? 'ongeveer ' : ''}
      {formatNumber(rule.rows)} {rule.rows === 1 ? 'rij' : 'rijen'}
    </strong>
    <br />
    {rule.why}
    {rule.remedy === null ? null : ` ${rule.remedy}`}
    {rule.values.length === 0 ? null : (
      <>
        <br />
        <span className="note file-name">Bijvoorbeeld: {rule.values.slice(0, mostShown).map(place).join('; ')}</span>
      </>
    )}
  </li>
);
