import { expect, test } from 'vitest';
import { nothingAdopted } from '../../cycle/adopted.ts';
import { momentOf } from '../../cycle/calendar/moment-kinds.ts';
import { sampleRelease } from '../../testing/sample-release.ts';
import type { ReportKind, Section } from '../report.ts';
import { reportOf } from './report-of.ts';

const written = { version: 1, role: 'controller', writtenAt: '2025-01-01T00:00:00.000Z' };

/** The report of a moment; `contains` is what somebody wrote in the calendar. */
function sectionsOf(id: string, { kind = 'volledig', contains }: { kind?: ReportKind; contains?: string[] } = {}) {
  const found = momentOf(id);
  if (found === null) throw new Error(id);
  const line = { ...written, id, year: found.year, moment: found.kind.moment, due: '2025-06-01', delivered: null };
  const calendar = contains === undefined ? [] : [{ ...line, prepares: 'USD', adopts: 'raad', contains }];
  const moment = { id, year: found.year, moment: found.kind.moment };
  const input = { id, moment, hash: 'a'.repeat(64), at: '2025-06-01T09:00:00.000Z', release: sampleRelease() };
  return reportOf({ ...input, previous: null, adopted: { ...nothingAdopted, calendar } }, kind, new Map()).sections;
}

const titles = (sections: readonly Section[]) => sections.map(({ title }) => title);
const annexes = (sections: readonly Section[]) => titles(sections).filter((title) => title.startsWith('Bijlage'));
const saidIn = (section: Section | undefined): string => JSON.stringify(section);

test('a kwartaalrapportage begins with its quarter, and has a page for each of the six domains', () => {
  for (const kind of ['volledig', 'college', 'inwoners'] as const) {
    const [, quarter] = sectionsOf('2024-kwartaalrapportage-4', { kind });
    expect(quarter?.title).toBe('Kwartaalrapportage USD, 4e kwartaal 2024');
    expect(titles(quarter?.sections.slice(0, 6) ?? [])).toEqual([
      'Jeugd',
      'Wmo',
      'Inkomen',
      'Participatie',
      'Bijzondere bijstand',
      'Minima',
    ]);
    // Of the sample release, by hand: 770 benefits run, 765 a quarter before, and of Participatie it is hidden.
    const [income, participation] = [quarter?.sections[2], quarter?.sections[3]];
    expect(saidIn(income)).toMatch(kind === 'inwoners' ? /: 770\. Een jaar eerder: –\./ : /"value":770.*"value":765/);
    expect(saidIn(participation)).toContain('afgeschermd');
  }
});

test('each quarterly report is about its own quarter, and says so where there are no figures yet', () => {
  const [, third] = sectionsOf('2024-kwartaalrapportage-3');
  expect(saidIn(third?.sections[2])).toMatch(/Inkomen in het 3e kwartaal 2024.*"value":765/);
  const [, later] = sectionsOf('2030-kwartaalrapportage-1');
  expect(later?.title).toBe('Kwartaalrapportage USD, 1e kwartaal 2030');
  expect(saidIn(later)).toContain('Over het 1e kwartaal 2030 zijn er nog geen cijfers.');
});

test('behind another report stand the sets that the calendar names, each with its label, and no others', () => {
  const usual = sectionsOf('2024-jaarrekening');
  expect(annexes(usual)).toEqual([
    'Bijlage: Kwartaalrapportage USD, 4e kwartaal 2024',
    'Bijlage: Grip op sociaal domein',
    'Bijlage: Voorveld',
  ]);
  for (const one of usual.filter(({ title }) => title.startsWith('Bijlage')))
    expect(saidIn(one)).toContain('Deze cijfers horen niet bij bijlage 3 van het beleidsplan.');
  expect(annexes(sectionsOf('2024-perspectiefnota'))).toEqual([]);
  const asked = sectionsOf('2024-perspectiefnota', {
    contains: ['oordeel per doel', 'ook het deelplan wmo 2015-2018'],
  });
  expect(annexes(asked)).toEqual(['Bijlage: Deelplan Wmo 2015-2018']);
  expect(annexes(sectionsOf('2024-jaarrekening', { contains: ['alleen een brief'] }))).toEqual([]);
});

test('the quarter behind a report is that which belongs to it: one that came later stands behind none, and an older one where it did not come', () => {
  // The sample release has the third and fourth quarter of 2024.
  const quarterly = { contains: ['Kwartaalrapportage USD'] };
  const annexOf = (id: string) => annexes(sectionsOf(id, quarterly));
  expect(annexOf('2026-jaarrekening')).toEqual(['Bijlage: Kwartaalrapportage USD, 4e kwartaal 2024']);
  expect(annexOf('2025-begroting')).toEqual(['Bijlage: Kwartaalrapportage USD, 3e kwartaal 2024']);
  expect(annexOf('2023-jaarrekening')).toEqual(['Bijlage: Kwartaalrapportage USD, 4e kwartaal 2023']);
});

test('the report of a frozen moment has the annexes that were proposed then, whatever the program proposes now', () => {
  const found = momentOf('2024-jaarrekening');
  if (found === null) throw new Error('a moment');
  const moment = { id: '2024-jaarrekening', year: 2024, moment: 'jaarrekening' };
  const input = {
    id: moment.id,
    moment,
    hash: 'a'.repeat(64),
    at: '2025-06-01T09:00:00.000Z',
    release: sampleRelease(),
  };
  const proposals = [{ ...found.kind, contains: ['bijlage: Voorveld'] }];
  const { sections } = reportOf(
    { ...input, previous: null, adopted: { ...nothingAdopted, proposals } },
    'volledig',
    new Map(),
  );
  expect(annexes(sections)).toEqual(['Bijlage: Voorveld']);
});

test('figures of the sets never stand among those of bijlage 3', () => {
  const goals = sectionsOf('2024-jaarrekening').filter(({ id }) => /^(principe|samenvatting|definities)/.test(id));
  expect(goals.length).toBeGreaterThan(5);
  expect(saidIn({ ...goals[0], sections: goals } as Section)).not.toMatch(
    /Uitkeringen en regelingen|Hervorming voorveld/,
  );
});
