import type { DeliveryReport } from 'server/contract.ts';
import { formatNumber } from '../format.ts';
import { deliveryTexts } from '../texts/delivery.ts';
import { filesTexts } from '../texts/files.ts';

type Rule = DeliveryReport['rules'][number];

const mostShown = 5;

/** Of a fault of a whole row no value is shown. */
const placeIn =
  (column: string) =>
  ({ row, value }: Rule['values'][number]): string => {
    const shown = value === null ? deliveryTexts.emptyOrHidden : value.trim();
    if (row === null) return shown;
    return deliveryTexts.rowOf(formatNumber(row), column === '' ? null : shown);
  };

/** One rule that rows broke: how often, what is wrong, the first values, and what to do. */
export const RejectRule = ({ rule, rounded }: { rule: Rule; rounded: boolean }) => (
  <li>
    <strong>
      {deliveryTexts.columnOf(
        rule.column,
        rounded ? filesTexts.about : '',
        filesTexts.rows(formatNumber(rule.rows), rule.rows === 1),
      )}
    </strong>
    <br />
    {rule.why}
    {rule.remedy === null ? null : ` ${rule.remedy}`}
    {rule.values.length === 0 ? null : (
      <>
        <br />
        <span className="note file-name">
          {deliveryTexts.examples(rule.values.slice(0, mostShown).map(placeIn(rule.column)).join('; '))}
        </span>
      </>
    )}
  </li>
);
