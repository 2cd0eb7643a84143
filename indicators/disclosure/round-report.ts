import type { Place } from 'etl/place-among-others.ts';
import { mask } from 'etl/mask.ts';
import type { DeliveryReport } from '../release/schema.ts';
import { aboutPersons, inTens, withoutPlaces } from './round-delivery.ts';

type Comparison = NonNullable<DeliveryReport['comparison']>;

/** From so many rows a share in steps of five percent tells of no single person. */
const leastForShares = 100;
const stepsOfShare = 20;
const mostShapes = 10;

/**
 * The report of a file as it may be shown. About persons: rows in tens and without their numbers (they say how many rows the
 * file has), each value once and by its shape unless it is an unknown code, shares in steps of five percent, and no totals.
 */
export function roundReport(kind: string, report: DeliveryReport, places: readonly Place[] = []): DeliveryReport {
  if (!aboutPersons(kind))
    return places.length === 0
      ? report
      : { ...report, notes: [...report.notes, ...places.map(({ message }) => message)] };
  return {
    ...report,
    notes: [
      ...report.notes.filter((note) => !/\d/.test(note)),
      // These name files and days, as the list of deliveries does.
      ...places.map(({ withoutCounts }) => withoutCounts),
    ],
    rules: report.rules.map((one) => {
      const shapes = one.values.flatMap(({ value }) =>
        value === null ? [] : one.rule === 'code' ? value : mask(value).trim(),
      );
      const values = [...new Set(shapes)].slice(0, mostShapes).map((value) => ({ row: null, value }));
      return { ...one, why: withoutPlaces(one.why), rows: inTens(one.rows), values, complete: false };
    }),
    comparison: report.comparison && roundComparison(report.comparison),
  };
}

function roundComparison({ with: previous, rows, shares, jumps }: Comparison): Comparison {
  const many = Math.min(rows.previous, rows.now) >= leastForShares;
  return {
    with: previous,
    rows: { previous: inTens(rows.previous), now: inTens(rows.now) },
    totals: [],
    shares: many ? shares.map((one) => ({ ...one, previous: inSteps(one.previous), now: inSteps(one.now) })) : [],
    jumps: jumps.map((jump) => ({ ...jump, message: withoutNumbers(jump) })),
  };
}

const inSteps = (share: number): number => Math.round(share * stepsOfShare) / stepsOfShare;

function withoutNumbers({ rule, column, code }: Comparison['jumps'][number]): string {
  if (rule === 'rows') return 'Het aantal rijen is heel anders dan in de vorige levering.';
  if (rule === 'total') return `In kolom ${column} zijn de getallen heel anders dan in de vorige levering.`;
  return `In kolom ${column} is het deel met ${code === '' ? 'een lege cel' : `'${code}'`} heel anders dan in de vorige levering.`;
}
