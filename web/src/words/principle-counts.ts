import type { Signals } from 'server/contract.ts';

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

type Principle = { goals: readonly { indicators: readonly { id: string; cycle: string }[] }[] };

/** No signal says something only of an indicator that could be judged. */
const calm = (indicators: ReadonlyMap<string, string>, judged: Signals['judged']): string => {
  if (judged.some((id) => indicators.has(id))) return 'geen signalen';
  return [...indicators.values()].includes('quarterly')
    ? 'signalen nog niet te bepalen: te weinig recente kwartalen'
    : 'geen kwartaalcijfers, dus geen signalen';
};

/** How many goals, indicators and signals a principle has, in words; an indicator of two goals counts once. */
export const principleCounts = (
  { goals }: Principle,
  { items, judged }: Pick<Signals, 'judged'> & { items: readonly { indicator: string }[] },
): { contents: string; signals: string; signalled: boolean } => {
  const indicators = new Map(goals.flatMap((goal) => goal.indicators.map(({ id, cycle }) => [id, cycle] as const)));
  const signalled = new Set(items.flatMap(({ indicator }) => (indicators.has(indicator) ? indicator : []))).size;
  return {
    contents: `${counted(goals.length, 'doel', 'doelen')}, ${counted(indicators.size, 'indicator', 'indicatoren')}`,
    signals: signalled === 0 ? calm(indicators, judged) : counted(signalled, 'signaal', 'signalen'),
    signalled: signalled > 0,
  };
};
