import { standard } from 'indicators/disclosure/presets.ts';
import type { Release } from 'indicators/release/schema.ts';
import { expect, test } from 'vitest';
import { sampleRelease } from '../../testing/sample-release.ts';
import { nothingAdopted, type Adopted } from '../adopted.ts';
import { forResidents } from '../read-by.ts';
import { requiredTexts } from '../duiding/required-texts.ts';
import { calendarOf } from './calendar-of.ts';
import { checklistOf } from './checklist.ts';

const id = '2025-najaarsrapportage';
const lineAt = (due: string) => {
  const release = sampleRelease({ asOf: '2025-12-31' });
  const line = calendarOf(release, nothingAdopted).find((one) => one.id === id);
  if (line === undefined) throw new Error('a moment of the year of the figures');
  return { ...line, due };
};
const beside = { version: 1, role: 'beleid', writtenAt: '2026-01-01T00:00:00.000Z' };

test('a file that should have come before the moment and has not is named, and a kind that never came; others are not', () => {
  const release = sampleRelease();
  const [file] = release.deliveries;
  if (file === undefined) throw new Error('the sample has a file');
  const trajecten = (nextDue: string | null) => ({
    ...release,
    deliveries: [{ ...file, title: 'Trajecten', nextDue }],
  });
  const missingAt = (nextDue: string | null) =>
    checklistOf(trajecten(nextDue), nothingAdopted, lineAt('2025-10-15')).missingFiles;
  expect(missingAt('2025-10-15')).toEqual(['Trajecten']);
  expect(missingAt('2025-10-16')).toEqual([]);
  expect(missingAt(null)).toEqual([]);
  // A later file of the same kind came in time: what is due next counts.
  const both = {
    ...release,
    deliveries: ['2025-07-15', '2026-01-15'].map((nextDue) => ({ ...file, title: 'Trajecten', nextDue })),
  };
  expect(checklistOf(both, nothingAdopted, lineAt('2025-10-15')).missingFiles).toEqual([]);
  const never = {
    ...trajecten(null),
    indicators: release.indicators.map((one) => ({ ...one, missing: [{ anyOf: ['Bezwaren', 'Zaken'], wet: null }] })),
  };
  expect(checklistOf(never, nothingAdopted, lineAt('2025-10-15')).missingFiles).toEqual(['Bezwaren of Zaken']);
});

test('only adopted texts of this moment count, and only where one is needed', () => {
  const release = sampleRelease();
  const needed = requiredTexts(release, nothingAdopted, null);
  const [first] = needed;
  if (first === undefined) throw new Error('the sample has a signal');
  const text = (about: typeof first.about, subject: string, moment: string): Adopted['duiding'][number] => ({
    ...beside,
    id: `${about}/${subject}/${moment}`,
    about,
    subject,
    moment,
    status: 'vastgesteld',
    see: 'a',
    why: 'b',
    act: 'c',
  });
  const adoptedWith = (...duiding: Adopted['duiding'][number][]) =>
    checklistOf(release, { ...nothingAdopted, duiding }, lineAt('2025-10-15'));
  expect(adoptedWith()).toMatchObject({ textsNeeded: needed.length, textsAdopted: 0 });
  expect(adoptedWith(text(first.about, first.subject, id)).textsAdopted).toBe(1);
  expect(adoptedWith(text(first.about, first.subject, '2024-begroting')).textsAdopted).toBe(0);
  expect(adoptedWith(text('goal', '9.9', id)).textsAdopted).toBe(0);
});

test('a release that was not audited, open questions and a frozen state are told', () => {
  const release = sampleRelease();
  const question = {
    ...beside,
    id: 'vraag-1',
    about: 'goal' as const,
    subject: '1.1',
    moment: id,
    text: 'Waarom?',
    answer: null,
  };
  const snapshot = { ...beside, id, document: 'a'.repeat(64), generation: 'g1', because: null };
  const found = checklistOf(
    { ...release },
    { ...nothingAdopted, questions: [question], snapshots: [snapshot] },
    lineAt('2025-10-15'),
  );
  expect(found).toMatchObject({ openQuestions: 1, frozen: true });
  const openIn = (moment: string | null, snapshots = [snapshot]) =>
    checklistOf(
      release,
      { ...nothingAdopted, questions: [{ ...question, moment }], snapshots },
      { ...lineAt('2025-12-05'), id: '2025-decemberrapportage' },
    ).openQuestions;
  // Of the moment before, frozen without its answer or not frozen yet; of none; of one to come.
  expect([openIn(id), openIn(id, []), openIn(null), openIn('2026-begroting')]).toEqual([1, 0, 1, 0]);
  // Who is not signed in reads none of them: how many there are is not said either.
  const ofResidents = forResidents({ adopted: { ...nothingAdopted, questions: [question] } }).adopted;
  expect(checklistOf(release, ofResidents, lineAt('2025-10-15')).openQuestions).toBeNull();
  const isAudited = (one: Release) => checklistOf(one, nothingAdopted, lineAt('2025-10-15')).audited;
  const [indicator] = release.indicators;
  if (indicator === undefined) throw new Error('the sample has an indicator');
  // Of the sample one figure of I20 is hidden.
  const indicators = [indicator];
  const counts = { figures: 7, small: 1, beside: 0, kept: 0, shareHidden: 0.14 };
  const protectedBy = { preset: standard, notes: [], ...counts };
  const audit = { counts: 1, hidden: 1 };
  const audited = { ...release, indicators, otherSets: [], protection: { ...protectedBy, audit } };
  expect(isAudited(audited)).toBe(true);
  // Rules alone are no audit, as of a release of before; and of figures that were changed after, or came later, it says nothing.
  expect(isAudited({ ...audited, protection: protectedBy })).toBe(false);
  const shown = indicator.observations.map((one) => ({ ...one, status: 'ok' as const }));
  expect(isAudited({ ...audited, indicators: [{ ...indicator, observations: shown }] })).toBe(false);
  expect(isAudited({ ...audited, indicators: [indicator, { ...indicator, id: 'I21' }] })).toBe(false);
  const answer = { ...beside, id: 'vraag-1', question: 'vraag-1', text: 'Daarom.' };
  expect(
    checklistOf(release, { ...nothingAdopted, questions: [{ ...question, answer }] }, lineAt('2025-10-15')),
  ).toMatchObject({
    openQuestions: 0,
    frozen: false,
  });
});
