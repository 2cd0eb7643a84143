import type { InvalidInput } from '../contract/problem.ts';
import { invalid } from '../problems.ts';

/** What is wrong with one field of what somebody sent, in Dutch. */
export type Fault = { field: string; text: string };

/** Refuses what somebody sent, with all that is wrong with it at once. */
export function refuse(faults: readonly Fault[], where: 'body' | 'query' = 'body'): void {
  const error = invalid(
    faults.map(({ field, text }): InvalidInput => ({
      in: where,
      location: where === 'body' ? { pointer: `/${field}` } : { name: field },
      code: 'invalid',
      detail: text,
    })),
  );
  if (error !== undefined) throw error;
}

/** How many characters a reason may have. */
export const longestReason = 10_000;

/** A text that must be there and must fit. */
export function textFaults(field: string, name: string, text: string, longest: number): Fault[] {
  if (text.trim() === '') return [{ field, text: `Vul in: ${name}.` }];
  if (text.length > longest)
    return [{ field, text: `Te lang: ${name}. Er passen ${longest} tekens in, u heeft er ${text.length}.` }];
  return [];
}
const day = /^\d{4}-\d{2}-\d{2}$/;

/** A day that exists. */
export function dayFaults(field: string, name: string, text: string): Fault[] {
  const time = day.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // The thirtieth of February is read as a day of March.
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return exists ? [] : [{ field, text: `Dit is geen datum: ${name}. Schrijf jaar, maand en dag, zoals 2026-06-05.` }];
}
