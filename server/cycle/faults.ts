import { problem, type ProblemError } from '../problems.ts';

/** What is wrong with one field of what somebody sent, in Dutch. */
export type Fault = { field: string; text: string };

/** Refuses what somebody sent, with all that is wrong with it at once. */
export function refuse(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const error: ProblemError = problem(400, faults.map(({ text }) => text).join(' '));
  throw Object.assign(error, { more: { faults } });
}

/** A text that must be there and must fit. */
export function textFaults(field: string, name: string, text: string, longest: number): Fault[] {
  if (text.trim() === '') return [{ field, text: `Vul in: ${name}.` }];
  if (text.length > longest)
    return [{ field, text: `Te lang: ${name}. Er passen ${longest} tekens in, u heeft er ${text.length}.` }];
  return [];
}
