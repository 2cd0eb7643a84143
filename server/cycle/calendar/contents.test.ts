import { expect, test } from 'vitest';
import { sampleRelease } from '../../testing/sample-release.ts';
import { nothingAdopted, type Adopted } from '../adopted.ts';
import { calendarOf } from './calendar-of.ts';
import { contentsOf } from './contents.ts';

type State = { release?: ReturnType<typeof sampleRelease>; adopted?: Partial<Adopted> };

/** What of the contents of a moment is there: a line of the calendar of the sample release with this id. */
function foundIn(id: string, { release = sampleRelease(), adopted = {} }: State = {}) {
  const line = calendarOf({ ...release, asOf: '2025-12-31' }, nothingAdopted).find((one) => one.id === id);
  if (line === undefined) throw new Error(id);
  return contentsOf(release, { ...nothingAdopted, ...adopted }, line);
}

const beside = { version: 1, role: 'beleid', writtenAt: '2026-01-01T00:00:00.000Z' };

/** An adopted text about goal 3.2 at a moment. */
const text = (moment: string) => ({
  duiding: [
    {
      ...beside,
      id: `goal/3.2/${moment}`,
      about: 'goal' as const,
      subject: '3.2',
      moment,
      status: 'vastgesteld' as const,
      see: 'a',
      why: 'b',
      act: 'c',
    },
  ],
});

test('a kwartaalrapportage has its own quarter, and of another it is told which is missing', () => {
  const [figures, money] = foundIn('2024-kwartaalrapportage-4');
  // The sample release has benefits of the fourth quarter of 2024, and money per year alone.
  expect(figures).toMatchObject({ found: true, missing: [] });
  expect(money).toMatchObject({ found: false, missing: ['uitgaven, 4e kwartaal 2024'] });
  expect(foundIn('2025-kwartaalrapportage-2')[0]).toMatchObject({
    found: false,
    missing: ['Kwartaalrapportage USD, 2e kwartaal 2025'],
  });
});

test('a verdict per goal, and the text at one that deviates, are asked of the goals by name; a text of another moment is none', () => {
  const release = sampleRelease();
  const goal = {
    goal: '3.2',
    state: 'wijkt af' as const,
    sentence: 'a',
    reason: 'shown',
    interpreted: [],
    because: [],
  };
  const deviating = { ...release, goals: [{ ...goal, indicators: [] }] } as unknown as typeof release;
  const [verdicts, , told] = foundIn('2025-najaarsrapportage', { release: deviating });
  expect(verdicts).toMatchObject({ found: false });
  expect(verdicts?.missing).not.toContain('3.2 Doen wat werkt');
  expect(verdicts?.missing).toContain('3.1 Eigen netwerk en algemene voorzieningen, minder of gelijk maatwerk');
  expect(told).toEqual({ line: 'duiding waar een doel afwijkt', found: false, missing: ['3.2 Doen wat werkt'] });
  expect(
    foundIn('2025-najaarsrapportage', { release: deviating, adopted: text('2025-najaarsrapportage') })[2],
  ).toMatchObject({ found: true });
  expect(foundIn('2025-najaarsrapportage', { release: deviating, adopted: text('2024-begroting') })[2]).toMatchObject({
    found: false,
  });
});

test('a begroting needs a target for its year or later, which one of before is not', () => {
  const target = { ...beside, id: 'a', indicator: 'I20', low: 1, high: null, setBy: 'raad', decision: 'x' };
  const targets = (year: number) => ({ adopted: { targets: [{ ...target, year }] } });
  expect(foundIn('2026-begroting', targets(2026)).at(-1)).toEqual({ line: 'doelwaarden', found: true, missing: [] });
  expect(foundIn('2026-begroting', targets(2025)).at(-1)).toMatchObject({
    found: false,
    missing: ['een doelwaarde vanaf 2026'],
  });
});

test('money of another year, or another quarter, ticks no line', () => {
  // The sample release has money of 2024 and benefits of its fourth quarter.
  expect(foundIn('2026-begroting')[1]).toMatchObject({ line: 'budget en verwachting per taakveld', found: false });
  const of = (id: string) => foundIn(id).find(({ line }) => line === 'bijlage: Kwartaalrapportage USD');
  expect(of('2024-jaarrekening')).toMatchObject({ found: true });
  expect(of('2026-jaarrekening')).toMatchObject({
    found: false,
    missing: ['Kwartaalrapportage USD, 4e kwartaal 2026'],
  });
});

test('a jaarrekening asks for a whole year of money, and an annex of a set that nobody delivered is missing', () => {
  const lines = foundIn('2025-jaarrekening');
  const of = (words: string) => lines.find(({ line }) => line.includes(words));
  expect(of('hele jaar')?.missing).toContain('6.71');
  expect(of('Grip')).toMatchObject({ found: true });
  expect(of('Voorveld')).toMatchObject({ found: false, missing: ['bijlage: Voorveld'] });
});

test('what the municipality wrote itself and we cannot hold against anything is left to people, and never called there', () => {
  const release = sampleRelease();
  const line = calendarOf(release, nothingAdopted)[0];
  if (line === undefined) throw new Error('the sample has a moment');
  expect(contentsOf(release, nothingAdopted, { ...line, contains: ['een voorwoord van de wethouder'] })).toEqual([
    { line: 'een voorwoord van de wethouder', found: null, missing: [] },
  ]);
});

test('budget and forecast are asked of the year that a moment is about; of a year that has not begun there is a budget alone', () => {
  const release = sampleRelease();
  const planned = { complete: false, realised: null, forecast: null };
  const of2026 = release.budget
    .filter(({ year }) => year === 2024)
    .map((line) => ({ ...line, ...planned, year: 2026 }));
  const missingAt = (id: string) =>
    foundIn(id, { release: { ...release, budget: [...release.budget, ...of2026] } })[1]?.missing ?? [];
  // The sample has 6.1 and 6.72 alone.
  for (const id of ['2026-begroting', '2024-najaarsrapportage'])
    expect([id, missingAt(id).length, missingAt(id).includes('6.1')]).toEqual([id, 9, false]);
  const begun = of2026.map((line) => (line.code === '6.1' ? { ...line, realised: 1 } : line));
  const [, line] = foundIn('2026-begroting', { release: { ...release, budget: begun } });
  expect(line).toMatchObject({ line: 'budget en verwachting per taakveld', found: false });
  expect(line?.missing).toContain('6.1');
});
