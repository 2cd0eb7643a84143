import type { PrincipleSummary, Signals } from 'server/contract.ts';

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** How many goals, indicators and signals a principle has, in words; an indicator of two goals counts once. */
export const principleCounts = (
  { goals }: Pick<PrincipleSummary, 'goals'>,
  signals: Signals['items'],
): { contents: string; signals: string; signalled: boolean } => {
  const ids = new Set(goals.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  const signalled = new Set(signals.filter(({ indicator }) => ids.has(indicator)).map(({ indicator }) => indicator))
    .size;
  return {
    contents: `${counted(goals.length, 'doel', 'doelen')}, ${counted(ids.size, 'indicator', 'indicatoren')}`,
    signals: signalled === 0 ? 'geen signalen' : counted(signalled, 'signaal', 'signalen'),
    signalled: signalled > 0,
  };
};
