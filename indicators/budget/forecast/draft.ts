import { asOf, isComplete, type Ledger } from './ledger.ts';
import { runningAssignments } from './running-assignments.ts';
import { sameQuartersLastYear } from './same-quarters-last-year.ts';
import { seasonalShare } from './seasonal-share.ts';

/** The ways to forecast a year; the first is the one that needs nothing but the ledger and follows the year itself. */
export const methods = ['share', 'running', 'naive'] as const;

/** Net amounts in EUR, or errors as part of their unit; null where a way says nothing. */
type PerMethod = Readonly<Record<(typeof methods)[number], number | null>>;

/** What each way says of a year, before they are combined. */
export type Draft = {
  code: string;
  year: number;
  known: number;
  said: PerMethod;
  /** EUR, the root of lasten² + baten²: they err apart, and a saldo around zero does no harm. */
  size: number;
  /** The same times what a pattern from few years adds to the error: sqrt(1 + 1/n). */
  unit: number;
};

/** How far off the forecast of a year that ended was (part of its unit), and each way behind it (part of the size, or of the unit). */
export type Past = { code: string; known: number; error: number; of: PerMethod };

/** What each way says of a year after this many of its quarters, with only what was known then; null without an earlier year. */
export function draftOf({ code, years }: Ledger, year: number, known: number): Draft | null {
  const whole = years.find((one) => one.year === year);
  if (whole === undefined || whole.quarters.length < known) return null;
  const now = asOf(whole, known);
  const earlier = years.filter((one) => one.year < year && isComplete(one));
  const share = seasonalShare(now, earlier);
  if (share === null) return null;
  const said = {
    share: share.lasten - share.baten,
    running: runningAssignments(now, earlier),
    naive: sameQuartersLastYear(now, earlier),
  };
  const size = Math.hypot(share.lasten, share.baten);
  return { code, year, known, said, size, unit: size * Math.sqrt(1 + 1 / earlier.length) };
}

/** What the errors of a way are taken as a part of: only the share has a pattern to learn. */
export const unitOf = ({ size, unit }: Draft, method: (typeof methods)[number]): number =>
  method === 'share' ? unit : size;

/** The errors of a forecast of a year that came to `net`; null when nothing was expected and errors are no part of anything. */
export function pastOf(draft: Draft, value: number, net: number): Past | null {
  if (draft.size === 0) return null;
  const { code, known, said, unit } = draft;
  const error = (method: (typeof methods)[number]) => {
    const one = said[method];
    return one === null ? null : (net - one) / unitOf(draft, method);
  };
  return {
    code,
    known,
    error: (net - value) / unit,
    of: { share: error('share'), running: error('running'), naive: error('naive') },
  };
}
