import type { BudgetLine } from 'server/contract.ts';
import { moneyShort } from '../words/money-short.ts';
import { overviewTexts as texts } from '../texts/overview.ts';

type Props = {
  line: BudgetLine | undefined;
  /** The principle whose money it is: the plan gives no goal an amount of its own. */
  of: string;
};

/** How the money of a principle stands, at each of its goals. */
export const MoneyShort = ({ line, of }: Props) => (
  <>
    <span className="visually-hidden">{texts.line.moneyOf(of)}</span>
    {moneyShort(line)}
  </>
);
