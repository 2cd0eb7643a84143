import { expect } from 'vitest';
import { catalogue } from '../catalogue.ts';
import type { Db } from '../indicator.ts';
import { makeRelease } from '../release/make-release.ts';
import type { Release } from '../release/schema.ts';
import { checkRelease } from '../release/write-release.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';

/** What is wrong with the input, all the way to the release: each fault in figures of its own, so that one release holds them all. */

const delivery = {
  delivery: 'd1',
  kind: 'ggd-monitor',
  file_name: 'ggd.csv',
  sha256: 'aa',
  bytes: 10,
  loaded_at: '2026-01-15T00:00:00Z',
  rows_read: 1,
  rows_accepted: 1,
  rows_rejected: 0,
  period_from: '2020-01-01',
  period_to: '2025-12-31',
  invented: true,
  source: 'generator',
};

/** The release of these indicators alone, or of all. */
async function make(db: Db, ...ids: readonly string[]): Promise<Release> {
  const indicators = ids.length === 0 ? catalogue : catalogue.filter(({ id }) => ids.includes(id));
  return checkRelease(await makeRelease(db, { generation: 'g1', gemeente: 'GM0171', indicators, kinds: [] }));
}

const years = [2020, 2021, 2022, 2023, 2024, 2025];
const allQuarters = years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`));
const dayIn = (quarter: string) =>
  `${quarter.slice(0, 4)}-${['02', '05', '08', '11'][Number(quarter.slice(5)) - 1]}-03`;

/** A wave of 60 with weights that are all the same; the question of every other indicator is left empty. */
const wave = (jaar: number, answers: (index: number) => Record<string, unknown>) =>
  Array.from({ length: 60 }, (_, index) => ({
    jaar,
    respondent_id: `${jaar}-${index}`,
    stratum: index < 30 ? 'A' : 'B',
    gewicht: 12.5,
    leeftijd: 40,
    ...answers(index),
  }));

const given = {
  delivery: [delivery],
  dekking: [
    ...quarters('bezwaren', ...allQuarters),
    ...quarters('loket-contacten', '2025Q4'),
    ...quarters('loket-verwijzingen', '2025Q3', '2025Q4'),
    ...quarters('grootboek', '2021Q1', '2021Q2', '2021Q3', '2021Q4'),
  ],
  ggd_respondent: [
    // The beweegrichtlijn: two sound waves, with all weights equal. The network: in 2024 nobody answered.
    ...wave(2020, (index) => ({
      beweegrichtlijn: index % 2 === 0,
      netwerk: index % 3 === 0 ? 2 : 5,
      contacten: index % 3 === 0 ? 2 : 5,
      eenzaamheidsscore: index % 2 === 0 ? 5 : 1,
    })),
    ...wave(2024, (index) => ({ beweegrichtlijn: index % 3 !== 0, contacten: index % 3 === 0 ? 2 : 5 })),
    // The contacts: one respondent in a stratum of his own.
    { jaar: 2024, respondent_id: 'alone', stratum: 'C', gewicht: 12.5, leeftijd: 40, contacten: 5 },
    // The loneliness: a wave that is yet to come.
    ...wave(2031, (index) => ({ eenzaamheidsscore: index % 2 === 0 ? 5 : 1 })),
  ],
  // Three a quarter, which is too few to show.
  bezwaar: allQuarters.flatMap((quarter) =>
    [1, 2, 3].map((index) => ({ bezwaar_id: `${quarter}-${index}`, wet: 'Wmo', ontvangen: dayIn(quarter) })),
  ),
  // One quarter of questions; none of the contacts was a referral, so a share of referrals is a share of nothing.
  contact: Array.from({ length: 40 }, (_, index) => ({
    contact_id: `c${index}`,
    datum: '2025-11-03',
    kanaal: 'balie',
    domein: 'Wmo',
    uitkomst: 'algemene voorziening',
    doorgegeven: false,
    persoon: `p${index}`,
  })),
  // 6.81 is budgeted at -364 x EUR 1.000 for 2021.
  grootboek: [1, 2, 3, 4].map((kwartaal) => ({
    jaar: 2021,
    kwartaal,
    boeking_id: `b${kwartaal}`,
    taakveld: '6.81',
    taakveld_plan: '6.81',
    lasten: 10_000,
    baten: 90_000,
  })),
};

onBothEngines(
  'every kind of bad input has a named outcome in the release, and no figure that is not one',
  given,
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

onBothEngines(
  'a nulmeting after the latest measurement stops the comparison',
  {
    delivery: [{ ...delivery, kind: 'vroegsignalering', loaded_at: '2021-01-15T00:00:00Z' }],
    // Of active vroegsignalering the nulmeting is 2021; here the figures end before it.
    dekking: quarters('vroegsignalering', '2020Q1', '2020Q2', '2020Q3', '2020Q4'),
    vroegsignaal: ['2020Q1', '2020Q2', '2020Q3', '2020Q4'].flatMap((quarter) =>
      Array.from({ length: 20 }, (_, index) => ({
        signaal_id: `${quarter}-${index}`,
        persoon: `p${index}`,
        ontvangen: dayIn(quarter),
        contactpoging: dayIn(quarter),
      })),
    ),
  },
  async (db) => {
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
  },
);

onBothEngines('a release of nothing at all says so of every goal', { delivery: [delivery] }, async (db) => {
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
