import type { Release } from 'indicators/release/schema.ts';
import type { GoalVerdict, Verdict, VerdictState } from 'indicators/verdict/schema.ts';
import { expect, test } from 'vitest';
import { nothingAdopted } from '../../cycle/adopted.ts';
import { sampleRelease } from '../../testing/sample-release.ts';
import type { Part } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { changesSection } from './changes.ts';

const none = { interpreted: [], sentence: '', reason: 'opposite', numbers: null, power: null };

/** The sample with these verdicts on goals and on I20 under 3.2, and figures up to this day. */
function judged(states: Record<string, VerdictState>, ofI20: VerdictState, asOf: string): Release {
  const sample = sampleRelease({ asOf });
  const counts = {} as GoalVerdict['counts'];
  return {
    ...sample,
    goals: Object.entries(states).map(([goal, state]) => ({ ...none, goal, state, counts })),
    indicators: sample.indicators.map((one) => ({
      ...one,
      verdicts: one.id === 'I20' ? [{ ...none, goal: '3.2', state: ofI20 } as Verdict] : [],
    })),
  };
}

const at = (year: number, moment: string) => ({ id: `${year}-${moment}`, year, moment });

const report = (release: Release, part: Partial<ReportInput> = {}): ReportInput => ({
  id: '2025-najaarsrapportage',
  moment: at(2025, 'najaarsrapportage'),
  hash: 'a'.repeat(64),
  at: '2025-10-10T09:00:00.000Z',
  release,
  previous: null,
  adopted: nothingAdopted,
  ...part,
});

const before = (release: Release, frozenAt = '2025-06-04T09:00:00.000Z'): ReportInput['previous'] => ({
  id: '2025-voorjaarsrapportage',
  hash: 'b'.repeat(64),
  frozenAt,
  release,
  adopted: nothingAdopted,
});

const lineOf = (part: Part): string | string[] => {
  if (part.kind === 'text')
    return part.blocks.flatMap(({ lines }) => lines.map(([span]) => span?.text ?? '')).join(' / ');
  return part.kind === 'table' ? [part.caption, ...part.rows.map((row) => row.slice(0, -1).join(' | '))] : part.title;
};
const told = (input: ReportInput) => changesSection(input).parts.map(lineOf);

const fine = { '3.1': 'op koers', '3.2': 'op koers' } as const;

test('an indicator that turned is told, also where no goal did', () => {
  const [then, now] = [judged(fine, 'op koers', '2025-03-31'), judged(fine, 'wijkt af', '2025-06-30')];
  expect(told(report(now, { previous: before(then) }))).toEqual([
    'Geen doel heeft een ander oordeel dan in Voorjaarsrapportage 2025.',
    [
      'Indicatoren met een ander oordeel dan in Voorjaarsrapportage 2025, en waardoor',
      'I20 Mate van behalen van individuele resultaatafspraken: uitstroomratio | 3.2 | op koers | wijkt af',
    ],
    'Geen cijfer is anders dan in Voorjaarsrapportage 2025.',
  ]);
  const off = judged({ ...fine, '3.1': 'wijkt af' }, 'op koers', '2025-06-30');
  expect(told(report(off, { previous: before(then) })).slice(0, 2)).toEqual([
    [
      'Doelen met een ander oordeel dan in Voorjaarsrapportage 2025, en waardoor',
      '3.1 Eigen netwerk en algemene voorzieningen, minder of gelijk maatwerk | op koers | wijkt af',
    ],
    'Geen indicator heeft een ander oordeel dan in Voorjaarsrapportage 2025.',
  ]);
  const same = judged(fine, 'op koers', '2025-06-30');
  expect(told(report(same, { previous: before(then) }))[1]).toBe(
    'Ook geen indicator heeft een ander oordeel dan in Voorjaarsrapportage 2025.',
  );
});

test('verdicts that are not known on one side are not told to be the same', () => {
  const [known, unknown] = [judged(fine, 'op koers', '2025-06-30'), sampleRelease({ asOf: '2025-03-31' })];
  expect(told(report(known, { previous: before(unknown) }))[0]).toBe(
    'De oordelen van Voorjaarsrapportage 2025 zijn niet bekend. Daarom is niet te zeggen welke anders zijn.',
  );
  const earlier = { ...known, asOf: '2025-03-31' };
  expect(told(report({ ...unknown, asOf: '2025-06-30' }, { previous: before(earlier) }))[0]).toBe(
    'Er zijn nu geen oordelen. Daarom is niet te zeggen welke anders zijn.',
  );
  const since = { moment: 'decemberrapportage', year: 2024, on: '2024-12-01', goals: [] };
  expect(told(report({ ...known, sinceMoment: since }))).toEqual([
    'De oordelen van de decemberrapportage 2024 zijn niet bekend. Daarom is niet te zeggen welke anders zijn.',
  ]);
  expect(told(report({ ...unknown, sinceMoment: { ...since, goals: [goal('3.1', 'op koers')] } }))).toEqual([
    'Er zijn nu geen oordelen. Daarom is niet te zeggen welke anders zijn.',
  ]);
});

const goal = (id: string, state: VerdictState) => ({ goal: id, state, reason: 'opposite' });

test('what was delivered and never frozen is told as computed afterwards, with the goals that cannot be compared', () => {
  const sinceMoment = {
    moment: 'voorjaarsrapportage',
    year: 2025,
    on: '2025-06-04',
    goals: [goal('3.1', 'wijkt af')],
  };
  const [computed, changed, table, others, names] = told(
    report({ ...judged(fine, 'op koers', '2025-06-30'), sinceMoment }),
  );
  expect(computed).toMatch(
    /^Van de voorjaarsrapportage 2025 is geen stand bevroren\. De oordelen van toen zijn achteraf berekend/,
  );
  expect([changed, table]).toEqual([
    'Hieronder staan de doelen met een ander oordeel dan bij de voorjaarsrapportage 2025 (4 juni 2025).',
    [
      'Doelen met een ander oordeel',
      '3.1 Eigen netwerk en algemene voorzieningen, minder of gelijk maatwerk | wijkt af',
    ],
  ]);
  expect(others).toMatch(/niet vergeleken:$/);
  expect(names).toContain('3.2 Doen wat werkt');
  expect(names).not.toContain('3.1 ');
});

test('a moment is not held against its own delivery, nor against a later one', () => {
  const known = judged(fine, 'op koers', '2025-06-30');
  const goals = [goal('3.1', 'op koers')];
  for (const moment of ['najaarsrapportage', 'decemberrapportage']) {
    const sinceMoment = { moment, year: 2025, on: '2025-10-08', goals };
    expect([moment, told(report({ ...known, sinceMoment }))]).toEqual([
      moment,
      ['Van een eerder moment zijn geen oordelen bekend. Daarom is hier niets vergeleken.'],
    ]);
  }
});

test('a moment before that was made afterwards, or with figures as new as these, says so', () => {
  const [then, now] = [judged(fine, 'op koers', '2025-03-31'), judged(fine, 'op koers', '2025-06-30')];
  // The voorjaarsrapportage is due on 5 June, the najaarsrapportage on 15 October.
  expect(told(report(now, { previous: before(then, '2025-10-14T09:00:00.000Z') }))[0]).toMatch(/^Geen doel/);
  expect(told(report(now, { previous: before(then, '2025-10-16T09:00:00.000Z') }))[0]).toBe(
    'Let op: Voorjaarsrapportage 2025 is achteraf gemaakt. Het moest op 5 juni 2025 klaar zijn en is bevroren op 16 oktober 2025, met de cijfers van die dag.',
  );
  expect(told(report(now, { previous: before(now) }))[0]).toMatch(
    /^Let op: de peildatum van Voorjaarsrapportage 2025 is 30 juni 2025, en die van dit rapport is niet later\./,
  );
});
