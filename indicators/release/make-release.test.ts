import { expect, test } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { bareIndicator, bareObservation } from '../test/bare.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { quarters } from '../test/quarters.ts';
import { schuldhulptrajectenNieuw } from '../voorkomen/schuldhulptrajecten-nieuw.ts';
import { makeRelease } from './make-release.ts';
import type { Observation, Release } from './schema.ts';
import { checkRelease } from './write-release.ts';

const delivery = {
  kind: 'schulddienstverlening',
  file_name: 'schulden.csv',
  sha256: 'aa',
  bytes: 10,
  loaded_at: '2024-07-01T00:00:00Z',
  rows_read: 9,
  rows_accepted: 8,
  rows_rejected: 1,
};
const start = (date: string, times: number, wijk: string, told = date < '2024-04' ? 'd1' : 'd2') =>
  Array.from({ length: times }, (_, index) => ({
    delivery: told,
    aanmelding: date,
    start: date,
    wijk,
    traject_id: `${date}-${wijk}-${index}`,
  }));

const given = {
  delivery: [
    {
      ...delivery,
      delivery: 'd1',
      period_from: '2024-01-01',
      period_to: '2024-03-31',
      invented: true,
      source: 'generator',
    },
    { ...delivery, delivery: 'd2', period_from: '2024-04-01', period_to: '2024-06-30', invented: false, source: 'USD' },
  ],
  reject: [
    {
      delivery: 'd1',
      row_number: 4,
      column_name: 'Startdatum',
      rule: 'datum',
      value_masked: null,
      message: 'Geen datum.',
    },
    {
      delivery: 'd1',
      row_number: 9,
      column_name: 'Startdatum',
      rule: 'datum',
      value_masked: null,
      message: 'Geen datum.',
    },
  ],
  dekking: quarters('schulddienstverlening', '2024Q1', '2024Q2'),
  schuldhulptraject: [
    ...start('2024-01-10', 6, 'Ens'),
    ...start('2024-05-10', 8, 'Ens'),
    ...start('2024-05-10', 3, 'Bant'),
  ],
  pc_moment: [
    { jaar: 2024, moment: 'begroting', uiterlijk: '2024-10-01', geleverd: '2024-10-02' },
    { jaar: 2024, moment: 'jaarrekening', uiterlijk: '2024-12-01', geleverd: null },
  ],
};

onBothEngines('a release from marts to protected figures, with the deliveries behind each', given, async (db) => {
  const release = checkRelease(
    await makeRelease(db, {
      generation: 'g1',
      gemeente: 'GM0171',
      indicators: catalogue,
      kinds: [{ kind: 'schulddienstverlening', title: 'Trajecten', owner: 'Team', cycle: 'quarterly' }],
    }),
  );
  const trajecten = release.indicators.find(({ id }) => id === 'I16');
  expect(trajecten).toMatchObject({ invented: true, nextExpected: '2024Q3', goals: ['2.6'], polarity: { '2.6': '0' } });
  expect(trajecten?.measures[0]?.sql).toContain('from "schuldhulptraject"');
  const figures = (by: string | null) =>
    trajecten?.observations
      .filter((o) => o.breakdown === by)
      .map((o) => [o.period, o.group, o.value, o.status, o.deliveries]);
  expect(figures(null)).toEqual([
    ['2024Q1', null, 5, 'ok', ['d1']],
    ['2024Q2', null, 10, 'ok', ['d2']],
  ]);
  expect(figures('wijk')).toEqual([
    ['2024Q1', 'Bant', 0, 'ok', ['d1']],
    ['2024Q1', 'Ens', 5, 'ok', ['d1']],
    ['2024Q2', 'Bant', null, 'suppressed', ['d2']],
    ['2024Q2', 'Ens', null, 'suppressed', ['d2']],
  ]);
  expect(release.deliveries.map(({ id, nextDue, rejects }) => [id, nextDue, rejects])).toEqual([
    ['d1', null, [{ rule: 'datum', column: 'Startdatum', rows: 10, message: 'Geen datum.', firstRows: [] }]],
    ['d2', '2024-10-31', []],
  ]);
  expect(release.moments.map(({ moment, onTime }) => [moment, onTime])).toEqual([
    ['begroting', false],
    ['jaarrekening', null],
  ]);
  expect(release.gemeente).toEqual({ code: 'GM0171', name: 'Noordoostpolder' });
  return release;
});

/** The totals of I16 in a release in which its extract is the only one. */
async function totalsOfI16(db: Parameters<typeof makeRelease>[0]) {
  const kinds = [{ kind: 'schulddienstverlening', title: '', owner: '', cycle: 'quarterly' as const }];
  const { indicators } = await makeRelease(db, {
    generation: 'g1',
    gemeente: 'GM0171',
    indicators: [schuldhulptrajectenNieuw],
    kinds,
  });
  return indicators.find(({ id }) => id === 'I16')?.observations.filter((o) => o.breakdown === null);
}

onBothEngines(
  'a file of another period that holds rows of a figure stands behind it, unless naming it tells of too few',
  { ...given, schuldhulptraject: [...start('2024-01-10', 6, 'Ens'), ...start('2024-01-20', 2, 'Ens', 'd2')] },
  async (db) => {
    const totals = await totalsOfI16(db);
    expect(totals?.map((o) => [o.period, o.value, o.deliveries])).toEqual([
      ['2024Q1', 10, ['d1', 'd2']],
      ['2024Q2', 0, ['d2']],
    ]);
  },
);

onBothEngines(
  'a hidden figure names the files of its own period alone',
  { ...given, schuldhulptraject: [...start('2024-01-10', 2, 'Ens'), ...start('2024-01-20', 1, 'Ens', 'd2')] },
  async (db) => {
    const totals = await totalsOfI16(db);
    expect(totals?.[0]).toMatchObject({ period: '2024Q1', status: 'suppressed', deliveries: ['d1'] });
  },
);

test('every indicator of bijlage 3 is there once, in its order, and others beside them', () => {
  const ids = catalogue.map(({ id }) => id);
  const official = catalogue.flatMap(({ id, set }) => (set === 'bijlage 3' ? id : []));
  const bijlage3 = Array.from({ length: 38 }, (_, index) => `I${String(index + 1).padStart(2, '0')}`);
  expect(official).toEqual(bijlage3);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(catalogue.map(({ slug }) => slug)).size).toBe(ids.length);
});

test('a figure that is not a number is refused', () => {
  const observation: Observation = { ...bareObservation, numerator: 1, denominator: 0, value: 1 / 0, n: 1 };
  const release: Release = {
    format: 1,
    generation: 'g1',
    gemeente: { code: 'GM0171', name: 'Noordoostpolder' },
    regions: [],
    indicators: [],
    budget: [],
    signals: [],
    judged: [],
    deliveries: [],
    moments: [],
  };
  expect(() => checkRelease({ ...release, indicators: [{ ...bareIndicator, observations: [observation] }] })).toThrow(
    '/indicators/0/observations/0/value',
  );
});
