import { expect, test } from 'vitest';
import { bareIndicator, bareObservation } from '../test/bare.ts';
import { cellsOf } from './cells.ts';
import { of } from './figures-for-test.ts';
import { earlierFigures, toldBefore } from './kept.ts';
import { standard } from './presets.ts';

/** What is known of each count of a survey figure, by its column, when an earlier release showed these weights. */
function known(now: { yes: number; all: number }, before: { yes: number; all: number }) {
  const figure = { breakdown: 'wijk', group: 'Ens', numerator: now.yes, denominator: now.all, n: 200, nYes: 90 };
  const [cell] = cellsOf(of('I11', 'weighted-share', [figure], 'GGD'), standard);
  const shown = { ...bareObservation, breakdown: 'wijk', group: 'Ens', numerator: before.yes, denominator: before.all };
  const earlier = earlierFigures({
    indicators: [{ ...bareIndicator, id: 'I11', source: 'GGD', observations: [shown] }],
    protection: { preset: standard, notes: [], figures: 0, small: 0, beside: 0, kept: 0, shareHidden: 0 },
  });
  return Object.fromEntries(
    (cell?.counts ?? []).map((count) => [
      count.of.column,
      cell === undefined ? null : toldBefore(cell, count, earlier),
    ]),
  );
}

test('weights that an earlier release showed, rounded, are known exactly as long as they are the same', () => {
  expect(known({ yes: 902.4, all: 2003.1 }, { yes: 900, all: 2005 })).toEqual({
    numerator: { low: 902.4, high: 902.4 },
    denominator: { low: 2003.1, high: 2003.1 },
    complement: { low: 2003.1 - 902.4, high: 2003.1 - 902.4 },
  });
});

test('weights that a correction changed are not known from the release before it', () => {
  expect(known({ yes: 702.4, all: 2003.1 }, { yes: 900, all: 2005 })).toEqual({
    numerator: null,
    denominator: { low: 2003.1, high: 2003.1 },
    complement: null,
  });
});
