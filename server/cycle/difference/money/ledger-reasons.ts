import type { BudgetLine } from 'indicators/release/schema.ts';
import type { Reason } from '../causes.ts';
import { fileReasons, rowOf, type MoneyState, type Two } from './money-state.ts';

/**
 * Why what was spent is another: a quarter that had not come yet, and quarters that had and are another. The quarters stand in the release
 * beside the year, so these can be told apart.
 */
export function ledgerReasons(states: Two<MoneyState>, line: BudgetLine): Reason[] {
  const { year, quarter } = line;
  const [was, is] = [states.before, states.after].map(
    ({ quarters }) => new Map((quarters.get(rowOf(line)) ?? []).map((one) => [one.quarter, one])),
  ) as [Map<number | null, BudgetLine>, Map<number | null, BudgetLine>];
  const all = [...new Set([...was.keys(), ...is.keys()])].filter((one) => quarter === null || one === quarter);
  const came = all.filter((one) => !was.has(one) && quarterIsNew(states.before, line, one));
  const moved = all.filter(
    (one) =>
      !came.includes(one) &&
      (['lasten', 'baten', 'realised'] as const).some((key) => was.get(one)?.[key] !== is.get(one)?.[key]),
  );
  return [
    ...came.map((one): Reason => ({
      cause: 'nieuwe meting',
      why: `Kwartaal ${one} van ${year} was er op het eerste moment nog niet.`,
    })),
    ...(moved.length === 0 && came.length > 0 ? [] : fileReasons(states, 'realised', quarterOf(line, moved))),
  ];
}

/** Of one quarter that moved its own files, of more those of the year. */
const quarterOf = (line: BudgetLine, [one, ...others]: readonly (number | null)[]): BudgetLine =>
  one == null || others.length > 0 ? line : { ...line, quarter: one };

/** A code outside the plan has lines of the years in which it was used; of a quarter that came later no row has a line. */
const quarterIsNew = ({ lines }: MoneyState, { year }: BudgetLine, quarter: number | null): boolean =>
  ![...lines.values()].some((one) => one.year === year && one.quarter === quarter);
