import type { PeerLine, Release } from 'indicators/release/schema.ts';
import { settle, newMeasurement } from '../causes.ts';
import { sideOf, type Changed } from '../changed.ts';
import { deliveryReasons, filesOf, type Files } from '../delivery-reasons.ts';

/** What of a taakveld is compared per resident: here, in gemeenten of the same size, and in the country. */
export const perResident = ['own', 'sizeClass', 'country'] as const;

const keyOf = ({ report, year, code }: PeerLine): string => `${report} | ${year} | ${code}`;

/** What stands behind an amount per resident: the amounts of Iv3 and the residents of CBS, of the same year. */
const kinds = new Set(['iv3', 'statline']);

const behind = ({ deliveries }: Files, { year }: PeerLine): string[] =>
  [...deliveries.values()]
    .filter(({ kind }) => kinds.has(kind))
    .filter(({ periodFrom, periodTo }) => (periodFrom ?? '') <= `${year}-12-31` && (periodTo ?? '9999') >= `${year}`)
    .map(({ id }) => id);

const linesOf = ({ budgetPeers = [] }: Release) => new Map(budgetPeers.map((line) => [keyOf(line), line]));

/** One of the amounts of a line; none where there is no line. */
const sideIn = (line: PeerLine | undefined, measure: (typeof perResident)[number], files: Files) => {
  if (line === undefined) return null;
  const value = line[measure];
  return sideOf({ value, status: value === null ? 'missing' : 'ok', deliveries: behind(files, line) }, files);
};

/** Every amount per resident, here and elsewhere, that differs, each with its cause. */
export function peersThatDiffer(before: Release, after: Release): Changed[] {
  const [then, now] = [linesOf(before), linesOf(after)];
  const files = { before: filesOf(before), after: filesOf(after) };
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key) => {
    const [old, next] = [then.get(key), now.get(key)];
    const line = next ?? old;
    if (line === undefined) return [];
    const [was, is] = [behind(files.before, line), behind(files.after, line)];
    return perResident.flatMap((measure) => {
      const [first, second] = [old?.[measure] ?? null, next?.[measure] ?? null];
      if (first === second) return [];
      return {
        indicator: 'vergelijking',
        measure: `${line.report}-${measure}`,
        period: String(line.year),
        region: after.gemeente.code,
        breakdown: 'taakveld',
        group: line.code,
        before: sideIn(old, measure, files.before),
        after: sideIn(next, measure, files.after),
        ...(first === null ? newMeasurement : settle(deliveryReasons(files, was, is))),
      };
    });
  });
}
