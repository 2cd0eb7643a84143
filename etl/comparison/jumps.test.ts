import { describe, expect, it } from 'vitest';
import type { Profile } from './comparison.ts';
import { jumpsBetween } from './jumps.ts';

const profile = (some: Partial<Profile>): Profile => ({ rows: 100, quarters: 1, totals: {}, codes: {}, ...some });
const jumps = (previous: Partial<Profile>, now: Partial<Profile>) =>
  jumpsBetween(profile(previous), profile(now)).map(({ rule, column, code }) => [rule, column, code]);

const total = (meanSize: number, count = 100) => ({
  totals: { Bedrag: { sum: meanSize * count, meanSize, count } },
});

const wet = (wmo: number, rows: number) => ({ rows, codes: { Wet: { Wmo: wmo, Jeugdwet: rows - wmo } } });

const codes = (gone: number, rest: number) => ({
  rows: gone + rest,
  codes: { Soort: { ...(gone > 0 ? { A: gone } : {}), B: rest } },
});

describe('a jump between two deliveries', () => {
  it('is a number of rows that becomes more than one and a half times as large or small', () => {
    expect(jumps({}, { rows: 150 })).toEqual([]);
    expect(jumps({}, { rows: 151 })).toEqual([['rows', null, null]]);
    expect(jumps({}, { rows: 67 })).toEqual([]);
    expect(jumps({}, { rows: 66 })).toEqual([['rows', null, null]]);
  });

  it('is not a longer period with as many rows a quarter, nor a longer history with as many rows in all', () => {
    expect(jumps({}, { rows: 400, quarters: 4 })).toEqual([]);
    expect(jumps({}, { rows: 400, quarters: 2 })).toEqual([['rows', null, null]]);
    expect(jumps({ quarters: 20 }, { rows: 110, quarters: 1 })).toEqual([]);
  });

  it('is not seen when the previous delivery was small', () => {
    expect(jumps({ rows: 29 }, { rows: 3000 })).toEqual([]);
  });

  it('is a mean amount that becomes more than twice as large, as cents for euros are', () => {
    expect(jumps(total(50), total(100))).toEqual([]);
    expect(jumps(total(50), total(5000))).toEqual([['total', 'Bedrag', null]]);
    expect(jumps(total(50, 29), total(5000, 29))).toEqual([]);
  });

  it('is a share of a code that changes by fifteen points and more than chance does', () => {
    // 50% to 70% of 1000: 20 points, 9 standard errors of 0.022.
    expect(jumps(wet(500, 1000), wet(700, 1000))).toEqual([
      ['share', 'Wet', 'Jeugdwet'],
      ['share', 'Wet', 'Wmo'],
    ]);
    // 50% to 70% of 60: 2.2 standard errors of 0.089.
    expect(jumps(wet(30, 60), wet(42, 60))).toEqual([]);
    // 50% to 60% of 1000: only 10 points.
    expect(jumps(wet(500, 1000), wet(600, 1000))).toEqual([]);
  });

  it('is a code that is new or gone where ten rows of it were to be expected', () => {
    expect(jumps(codes(10, 190), codes(0, 200))).toEqual([['share', 'Soort', 'A']]);
    expect(jumps(codes(9, 191), codes(0, 200))).toEqual([]);
    expect(jumps(codes(0, 200), codes(10, 190))).toEqual([['share', 'Soort', 'A']]);
  });

  it('is told in Dutch with both figures', () => {
    const [rows] = jumpsBetween(profile({ rows: 1200 }), profile({ rows: 3400 }));
    expect(rows?.message).toBe('Er zijn 3.400 rijen; in de vorige levering waren het er 1.200.');
    const [, empty] = jumpsBetween(
      profile({ codes: { Wet: { Wmo: 100 } } }),
      profile({ codes: { Wet: { '': 50, Wmo: 50 } } }),
    ).toReversed();
    expect(empty?.message).toBe('In kolom Wet is het deel met een lege cel 50%; in de vorige levering was dat 0%.');
  });
});
