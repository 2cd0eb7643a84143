import type { Calendar } from 'server/cycle/contract/calendar.ts';
import type { Difference } from 'server/cycle/contract/difference.ts';
import type { Margins } from 'server/cycle/contract/margins.ts';
import type { Questions } from 'server/cycle/contract/questions.ts';
import type { Targets } from 'server/cycle/contract/targets.ts';
import { ask } from './ask.ts';

/** The moments of planning and control, and how far each is. */
export const calendarQuery = () => ask<Calendar>('/v1/calendar');

/** What differs between two frozen moments; 'nu' is the figures of now. */
export const differenceAddress = (before: string, after: string): string =>
  `/v1/snapshots/${encodeURIComponent(before)}/diff/${encodeURIComponent(after)}`;

/** The figures of the whole municipality that differ, or all of one indicator. */
export const differenceQuery = (before: string, after: string, indicator: string | null) =>
  ask<Difference>(
    `${differenceAddress(before, after)}?${new URLSearchParams(indicator === null ? { only: 'totalen' } : { indicator })}`,
  );

/** Every question with its answer. */
export const questionsQuery = () => ask<Questions>('/v1/questions');

/** What council or college want figures to be. */
export const targetsQuery = () => ask<Targets>('/v1/targets');

/** Which change matters to the verdict on each indicator. */
export const marginsQuery = () => ask<Margins>('/v1/margins');
