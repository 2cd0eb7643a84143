import { expect, test } from 'vitest';
import { sampleRelease } from '../testing/sample-release.ts';
import { figureNow, hasMoved } from './figure-now.ts';

const line = sampleRelease().budget.find(({ by, quarter }) => by === 'taakveld' && quarter === null);
if (line === undefined) throw new Error('the sample has a taakveld');
const of = { ...line, code: '6.1', budget: 1_000_000 };
const whole = { ...of, year: 2024, realised: 1_300_000, deviation: 300_000 };
const begun = { ...of, year: 2025, realised: 200_000, deviation: -250_000 };
const release = (...budget: (typeof whole)[]) => ({ ...sampleRelease(), budget });

test('a text on a taakveld is held against the year that stood beside it, also where its moment has money of another', () => {
  // Written at a moment of 2024 in a program that showed the newest year beside it.
  const figure = figureNow(release(whole, begun), 'taakveld', '6.1', 2025);
  expect(figure).toMatchObject({ period: '2025', value: 200_000 });
  const text = { about: 'taakveld' as const, subject: '6.1', figure };
  expect(hasMoved(release(whole, begun), text, 2024)).toBe(false);
  expect(hasMoved(release({ ...whole, realised: 1 }, begun), text, 2024)).toBe(false);
  expect(hasMoved(release(whole, { ...begun, realised: 200_001 }), text, 2024)).toBe(true);
  // Beside nothing: what came since stands in the year of the moment.
  const none = figureNow(release(), 'taakveld', '6.1', 2024);
  expect(hasMoved(release(whole), { ...text, figure: none }, 2024)).toBe(true);
});
