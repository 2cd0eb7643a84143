import { expect } from 'vitest';
import { catalogue } from '../catalogue.ts';
import type { Db } from '../indicator.ts';
import { makeRelease } from '../release/make-release.ts';
import type { Release } from '../release/schema.ts';
import { checkRelease } from '../release/write-release.ts';
import { badInput, baselineAfterLatest, nothing } from '../test/bad-input.ts';
import { onBothEngines } from '../test/on-both-engines.ts';

/** What is wrong with the input, all the way to the release: each fault in figures of its own, so that one release holds them all. */

/** The release of these indicators alone, or of all. */
async function make(db: Db, ...ids: readonly string[]): Promise<Release> {
  const indicators = ids.length === 0 ? catalogue : catalogue.filter(({ id }) => ids.includes(id));
  return checkRelease(await makeRelease(db, { generation: 'g1', gemeente: 'GM0171', indicators, kinds: [] }));
}

onBothEngines(
  'every kind of bad input has a named outcome in the release, and no figure that is not one',
  badInput,
  async (db) => {
    const release = await make(db, 'I01', 'I02', 'I09', 'I11', 'I18', 'I19', 'I37');
    const of = (id: string) => release.indicators.find((indicator) => indicator.id === id);
    const verdict = (id: string) => of(id)?.verdicts?.[0];
    const total = (id: string, period: string) =>
      of(id)?.observations.find((o) => o.measure === 'main' && o.breakdown === null && o.period === period);
    const outcome = (id: string) => [verdict(id)?.state, verdict(id)?.reason];

    // An empty wave: no figure of 2024, and nothing to compare with.
    expect(total('I19', '2024')).toBeUndefined();
    expect(outcome('I19')).toEqual(['te vroeg', 'one-measurement']);

    // All weights equal: a sample like any other. 20 of 60 is 33.3% less, 40 of 60 is 66.7%.
    expect(total('I11', '2024')).toMatchObject({ status: 'ok', value: 66.7, n: 60 });
    expect(total('I11', '2024')?.lower).toBeGreaterThan(50);
    expect(verdict('I11')?.numbers?.latest.value).toBe(66.7);

    // One stratum with one respondent: the share stands, an interval cannot.
    expect(total('I01', '2024')).toMatchObject({ status: 'ok', lower: null, upper: null });
    expect(total('I01', '2024')?.value).toBeGreaterThan(60);
    expect(outcome('I01')).toEqual(['niet vast te stellen', 'no-uncertainty']);

    // A date in the future: nothing is said about the series until it is mended.
    expect(outcome('I02')).toEqual(['niet vast te stellen', 'future']);
    expect(verdict('I02')?.sentence).toContain('2031');

    // A share of nothing is missing, and not zero.
    expect(total('I09', '2025Q4')).toMatchObject({ status: 'missing', value: null, lower: null });
    expect(outcome('I09')).toEqual(['niet vast te stellen', 'no-figure']);

    // All cells hidden.
    expect(total('I37', '2025Q4')).toMatchObject({ status: 'suppressed', value: null, n: null });
    expect(outcome('I37')).toEqual(['niet vast te stellen', 'hidden']);

    // One quarter of data: too early for a verdict, and no signals from it.
    expect(total('I18', '2025Q4')?.value).toBe(40);
    expect(outcome('I18')).toEqual(['te vroeg', 'one-measurement']);
    expect(release.judged).not.toContain('I18');

    // A negative budget: an amount, and no percentage of it.
    const line = release.budget.find(({ code, year, quarter }) => code === '6.81' && year === 2021 && quarter === null);
    expect(line).toMatchObject({ budget: -364_000, realised: -320_000, percentOfBudget: null });

    expectSound(release);
    return [release.indicators.map(({ verdicts }) => verdicts), line];
  },
);

onBothEngines('a nulmeting after the latest measurement stops the comparison', baselineAfterLatest, async (db) => {
  const release = await make(db, 'I15');
  const contacted = release.indicators.find(({ id }) => id === 'I15');
  expect(contacted?.observations[0]).toMatchObject({ period: '2020Q1', value: 20 });
  expect(contacted?.verdicts?.[0]).toMatchObject({
    state: 'niet vast te stellen',
    reason: 'baseline-after-latest',
    sentence: 'De nulmeting ligt na de laatste meting. Vergelijken kan niet.',
  });
  expectSound(release);
  return contacted?.verdicts;
});

onBothEngines('a release of nothing at all says so of every goal', nothing, async (db) => {
  const release = await make(db);
  const reasons = new Set(release.goals?.map(({ reason }) => reason));
  expect([...reasons].toSorted()).toEqual(['follow', 'no-figure', 'no-indicator']);
  expect([release.signals, release.judged]).toEqual([[], []]);
  expectSound(release);
  return release.goals;
});

/** No number in the release is NaN or infinite (JSON would make null of it), nor in the words of a verdict; what is not known is not 0. */
function expectSound(release: Release): void {
  const odd: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'number' && !Number.isFinite(value)) odd.push(path);
    if (typeof value === 'string' && /NaN|Infinity|∞|undefined/.test(value)) odd.push(`${path}: ${value}`);
    if (value !== null && typeof value === 'object') {
      for (const [key, part] of Object.entries(value)) walk(part, `${path}/${key}`);
    }
  };
  walk(release, '');
  const zeros = release.indicators.flatMap(({ id, observations }) =>
    observations.filter((o) => (o.status === 'missing' || o.status === 'suppressed') && o.value !== null).map(() => id),
  );
  expect([odd, zeros]).toEqual([[], []]);
}
