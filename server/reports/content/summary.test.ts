import type { Release } from 'indicators/release/schema.ts';
import { expect, test } from 'vitest';
import { nothingAdopted } from '../../cycle/adopted.ts';
import { sampleRelease } from '../../testing/sample-release.ts';
import type { ReportInput } from '../report-input.ts';
import { summarySection } from './summary.ts';

/** The newest figure of the sample is of 2024Q4. */
const said = (year: number, moment: string, part: Partial<Release> = {}) => {
  const input: ReportInput = {
    id: 'x',
    moment: { id: `${year}-${moment.replaceAll(' ', '-')}`, year, moment },
    hash: null,
    at: '2025-06-01T00:00:00.000Z',
    release: sampleRelease(part),
    previous: null,
    adopted: nothingAdopted,
  };
  const { parts, sections } = summarySection(input, 'sentence');
  return JSON.stringify([parts, sections]);
};

test('a report that was made late says that it has figures of after the time that it is about', () => {
  expect(said(2023, 'jaarrekening')).toContain(
    'Let op: de jaarrekening gaat over 2023. Bij doelen en signalen staan ook nieuwere cijfers, tot en met het 4e kwartaal 2024.',
  );
  expect(said(2024, 'kwartaalrapportage 3')).toContain(
    'Let op: de kwartaalrapportage 3 gaat over het 3e kwartaal 2024.',
  );
  for (const [year, moment] of [
    [2024, 'jaarrekening'],
    [2024, 'kwartaalrapportage 4'],
    [2025, 'perspectiefnota'],
  ] as const)
    expect([moment, said(year, moment)]).toEqual([moment, expect.not.stringContaining('nieuwere cijfers')]);
});

test('where nothing was judged it is not said that nothing stands out', () => {
  const none = { signals: [], judged: [] };
  expect(said(2024, 'jaarrekening', none)).toContain('Over de doelen zijn er nog geen oordelen.');
  expect(said(2024, 'jaarrekening', none)).toContain('Van geen enkel cijfer zijn er genoeg kwartalen');
  // I20 was judged, and gave no signal.
  expect(said(2024, 'jaarrekening', { signals: [] })).toContain('week geen cijfer sterk af');
});
