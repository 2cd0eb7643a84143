import type { DeliveryReport } from 'server/contract.ts';
import { formatNumber } from '../format.ts';
import { sourcesTexts as texts } from '../texts/sources.ts';

type Rule = DeliveryReport['rules'][number];

const mostShown = 5;

const place = ({ row, value }: Rule['values'][number]): string => {
  const shown = value === null ? texts.delivery.emptyOrHidden : value.trim();
  return row === null ? shown : texts.delivery.rowOf(formatNumber(row), shown);
};

/** One rule that rows broke: how often, what is wrong, the first values, and what to do. */
export const RejectRule = ({ rule, rounded }: { rule: Rule; rounded: boolean }) => (
  <li>
    <strong>
      {texts.delivery.columnOf(
        rule.column,
        rounded ? texts.about : '',
        texts.rows(formatNumber(rule.rows), rule.rows === 1),
      )}
    </strong>
    <br />
    {rule.why}
    {rule.remedy === null ? null : ` ${rule.remedy}`}
    {rule.values.length === 0 ? null : (
      <>
        <br />
        <span className="note file-name">
          {texts.delivery.examples(rule.values.slice(0, mostShown).map(place).join('; '))}
        </span>
      </>
    )}
  </li>
);
