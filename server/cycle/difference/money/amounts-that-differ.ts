import type { BudgetLine, Release } from 'indicators/release/schema.ts';
import { settle } from '../causes.ts';
import { sideOf, type Changed } from '../changed.ts';
import type { Files } from '../delivery-reasons.ts';
import { hasSameInterval, onlyInterval, type Interval } from '../interval-between.ts';
import { amountReasons } from './amount-reasons.ts';
import { amounts, behind, moneyState, type Amount, type MoneyState, type Two } from './money-state.ts';

/** Every amount of the budget, of what was spent and of what is expected that differs, each with its cause. */
export function amountsThatDiffer(one: Release, other: Release): Changed[] {
  const states = { before: moneyState(one), after: moneyState(other) };
  const keys = new Set([...states.before.lines.keys(), ...states.after.lines.keys()]);
  return [...keys].flatMap((key) => ofLine(states, states.before.lines.get(key), states.after.lines.get(key)));
}

function ofLine(states: Two<MoneyState>, old: BudgetLine | undefined, next: BudgetLine | undefined): Changed[] {
  const line = next ?? old;
  if (line === undefined) return [];
  const { by, code, year, quarter } = line;
  return amounts.flatMap((amount) => {
    const [was, is] = [intervalOf(old, amount), intervalOf(next, amount)];
    const isSameAmount = (old?.[amount] ?? null) === (next?.[amount] ?? null);
    if (isSameAmount && hasSameInterval(was, is)) return [];
    const { cause, why } = settle(amountReasons(states, amount, line, { old, next }));
    return {
      indicator: 'begroting',
      measure: amount,
      period: quarter === null ? String(year) : `${year}Q${quarter}`,
      region: states.after.region,
      breakdown: by,
      group: code,
      before: amountSide(old, amount, states.before.files),
      after: amountSide(next, amount, states.after.files),
      cause,
      why: isSameAmount ? `${onlyInterval(was, is)} ${why}` : why,
    };
  });
}

/** Of what is expected alone: of what was spent nothing is unsure. */
const intervalOf = (line: BudgetLine | undefined, amount: Amount): Interval =>
  amount === 'forecast'
    ? { lower: line?.forecastLower ?? null, upper: line?.forecastUpper ?? null }
    : { lower: null, upper: null };

const amountSide = (line: BudgetLine | undefined, amount: Amount, files: Files) => {
  if (line === undefined) return null;
  const value = line[amount];
  const status = value === null ? 'missing' : line.complete || amount === 'budget' ? 'ok' : 'provisional';
  return sideOf({ value, status, deliveries: behind(files, amount, line).map(({ id }) => id) }, files);
};
