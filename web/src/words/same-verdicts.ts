import type { Verdict } from 'server/contract.ts';

/** The verdicts of an indicator with the goals that each is about, in the order given: goals of which all is the same stand together. */
export const sameVerdicts = (verdicts: readonly Verdict[]): { verdict: Verdict; goals: string[] }[] => {
  const found = new Map<string, { verdict: Verdict; goals: string[] }>();
  for (const verdict of verdicts) {
    const said = JSON.stringify({ ...verdict, goal: null });
    const same = found.get(said) ?? { verdict, goals: [] };
    same.goals.push(verdict.goal);
    found.set(said, same);
  }
  return [...found.values()];
};
