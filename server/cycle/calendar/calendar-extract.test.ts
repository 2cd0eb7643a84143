import type { Release } from 'indicators/release/schema.ts';
import { expect, test } from 'vitest';
import { sampleRelease } from '../../testing/sample-release.ts';
import { calendarExtract } from './calendar-extract.ts';
import { calendarOf } from './calendar-of.ts';
import { toldUntil } from './in-figures.ts';

const text = (lines: readonly string[]) => lines.join(' ');

const line = {
  id: '2024-begroting',
  year: 2024,
  moment: 'begroting',
  due: '2024-10-01',
  delivered: '2024-09-28',
  prepares: 'x',
  adopts: 'y',
  version: 1,
  role: 'controller',
  writtenAt: '2024-09-28T10:00:00.000Z',
};

test('the years that somebody wrote in are an extract, whole, with what a delivered file said of the other moments', () => {
  const [csv, told] = calendarExtract(sampleRelease(), { calendar: [line], snapshots: [] }, '2024-12-31');
  const lines = csv?.text.trim().split('\r\n') ?? [];
  expect(lines[0]).toBe('Jaar;Moment;Uiterlijk;Geleverd');
  expect(lines).toContain('2024;begroting;"2024-10-01";2024-09-28');
  // As the sample release has it.
  expect(lines).toContain('2024;jaarrekening;2025-06-15;2025-06-20');
  // On our own proposals nobody agreed: nothing is late by them.
  expect(text(lines)).not.toContain('decemberrapportage');
  expect(JSON.parse(told?.text ?? '')).toEqual({
    'pc-kalender.csv': {
      from: '2024-01-01',
      to: '2024-12-31',
      origin: 'invented',
      source: 'Kalender van het dashboard',
    },
  });
});

test('beside real figures it is real, and without a word written there is no file', () => {
  expect(
    calendarExtract({ ...sampleRelease(), deliveries: [] }, { calendar: [line], snapshots: [] })[1]?.text,
  ).not.toContain('origin');
  expect(calendarExtract(sampleRelease(), { calendar: [], snapshots: [] })).toEqual([]);
});

test('a year between two written ones is in the file too: the file takes the place of all that was known of its period', () => {
  const calendar = [line, { ...line, id: '2022-begroting', year: 2022, due: '2022-10-01', delivered: null }];
  const moments = [{ year: 2023, moment: 'begroting', due: '2023-11-01', delivered: '2023-10-30', onTime: true }];
  const [csv] = calendarExtract({ ...sampleRelease(), moments }, { calendar, snapshots: [] }, '2024-06-01');
  expect(csv?.text.trim().split('\r\n').slice(1)).toEqual([
    '2022;begroting;"2022-10-01";',
    '2023;begroting;"2023-11-01";2023-10-30',
    '2024;begroting;2024-10-01;2024-09-28',
  ]);
});

const frozen = (id: string, version: number, writtenAt: string) => ({
  id,
  version,
  writtenAt,
  role: 'controller',
  document: 'a'.repeat(64),
  generation: 'g1',
  because: null,
});

test('a moment with an agreed date that was frozen is delivered that day, in the Netherlands; a next version changes nothing of it', () => {
  const moments = [
    { year: 2024, moment: 'najaarsrapportage', due: '2024-10-15', delivered: null, onTime: null },
    { year: 2024, moment: 'begroting', due: '2024-11-01', delivered: '2024-10-30', onTime: true },
  ];
  const snapshots = [
    // Half past midnight in Emmeloord.
    frozen('2024-najaarsrapportage', 1, '2024-10-14T22:30:00.000Z'),
    frozen('2024-najaarsrapportage', 2, '2024-12-01T10:00:00.000Z'),
    // What a file said goes before it, and on the date of this one nobody agreed.
    frozen('2024-begroting', 1, '2024-11-20T10:00:00.000Z'),
    frozen('2024-perspectiefnota', 1, '2024-05-01T10:00:00.000Z'),
  ];
  const [csv, told] = calendarExtract({ ...sampleRelease(), moments }, { calendar: [], snapshots }, '2025-01-10');
  // What is due in the year after counts once that has come.
  expect(JSON.parse(told?.text ?? '')).toMatchObject({ 'pc-kalender.csv': { from: '2024-01-01', to: '2025-12-31' } });
  expect(csv?.text.trim().split('\r\n').slice(1)).toEqual([
    '2024;najaarsrapportage;"2024-10-15";2024-10-15',
    '2024;begroting;"2024-11-01";2024-10-30',
  ]);
});

test('a day that passes after the calendar was loaded makes another file, so that it counts; one that was counted does not', () => {
  const moments = [
    { year: 2024, moment: 'najaarsrapportage', due: '2024-10-15', delivered: null, onTime: null },
    { year: 2024, moment: 'begroting', due: '2024-11-01', delivered: null, onTime: null },
  ];
  const [file] = sampleRelease().deliveries;
  if (file === undefined) throw new Error('the sample has a file');
  const loaded = (day: string) => ({
    ...sampleRelease(),
    moments,
    deliveries: [
      {
        ...file,
        kind: 'pc-kalender',
        periodFrom: '2024-01-01',
        periodTo: '2024-12-31',
        loadedAt: `${day}T09:00:00.000Z`,
      },
    ],
  });
  const none = { calendar: [], snapshots: [] };
  const on = (now: string, release: ReturnType<typeof loaded> = loaded('2024-10-01')) =>
    calendarExtract(release, none, now)[0]?.text.split('\r\n');
  // A file that told until a later year would go before one of a shorter period.
  const long = loaded('2024-10-01');
  const told = { ...long, deliveries: long.deliveries.map((one) => ({ ...one, periodTo: '2027-12-31' })) };
  expect(calendarExtract(told, none, '2024-10-16')[1]?.text).toContain('"to": "2027-12-31"');
  // On the day itself it may still come.
  expect(on('2024-10-15')).toBeUndefined();
  expect(on('2024-10-16')?.slice(1, 3)).toEqual(['2024;najaarsrapportage;"2024-10-15";', '2024;begroting;2024-11-01;']);
  expect(on('2024-10-16', loaded('2024-10-16'))).toBeUndefined();
  expect(on('2024-11-02', loaded('2024-10-16'))?.slice(1, 3)).toEqual([
    '2024;najaarsrapportage;"2024-10-15";',
    '2024;begroting;"2024-11-01";',
  ]);
  // Of what is due after the period of a file that somebody delivered that file tells nothing; the calendar of the dashboard tells all.
  const later = [{ year: 2024, moment: 'jaarrekening', due: '2025-06-01', delivered: null, onTime: null }];
  const whole = loaded('2024-12-31');
  expect(on('2025-07-01', { ...whole, moments: later })).toBeUndefined();
  const own = whole.deliveries.map((one) => ({ ...one, source: 'Kalender van het dashboard' }));
  // Its page says so.
  const told2024 = (release: Pick<Release, 'moments' | 'asOf' | 'deliveries'>) =>
    calendarOf(release, none).flatMap((one) => (one.from === 'levering' ? [toldUntil(release, one)] : []));
  expect(told2024({ ...whole, moments: later })).toEqual(['2024-12-31']);
  expect(told2024({ ...whole, moments: later, deliveries: own })).toEqual([null]);
  // A file that says that something came in June tells until then.
  const came = {
    year: 2024,
    moment: 'kwartaalrapportage 4',
    due: '2025-02-01',
    delivered: '2025-06-02',
    onTime: false,
  };
  expect(told2024({ ...whole, moments: [...later, came] })).toEqual([null, null]);
  expect(on('2025-07-01', { ...whole, moments: later, deliveries: own })?.[1]).toBe('2024;jaarrekening;"2025-06-01";');
});
