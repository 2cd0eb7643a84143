import { expect, test } from 'vitest';
import { waterfallMessage, waterfallSummary } from '../words/waterfall.ts';
import { budgetLine } from './budget-line.fixture.ts';
import { waterfallHeight } from './waterfall-height.ts';
import { waterfallOf } from './waterfall-of.ts';

// The budget of 2021 and the published total, which is 1.000 less than its parts added up.
const line = (by: 'taakveld' | 'total', code: string, budget: number, realised: number) => [
  budgetLine({ by, code, name: code, year: 2021, budget, realised }),
  budgetLine({
    by,
    code,
    name: code,
    year: 2021,
    quarter: 3,
    budget: null,
    realised: null,
    forecast: realised - 100_000,
  }),
];
const lines = [
  ...line('taakveld', '6.1', 3_600_000, 3_500_000),
  ...line('taakveld', '6.72', 13_906_000, 14_706_000),
  ...line('taakveld', '6.81', -364_000, -264_000),
  ...line('total', 'totaal', 17_141_000, 17_942_000),
];
const ended = { quarter: null, name: 'Uitgegeven' };

test('the steps go from the budget to the end, largest first, a negative budget like any other', () => {
  expect(waterfallOf(lines, 'taakveld', ended)).toEqual({
    from: { name: 'Begroting', value: 17_141_000 },
    steps: [
      { name: '6.72 6.72', difference: 800_000 },
      { name: '6.1 6.1', difference: -100_000 },
      { name: '6.81 6.81', difference: 100_000 },
      { name: 'Afronding in het plan', difference: 1000 },
    ],
    to: { name: 'Uitgegeven', value: 17_942_000 },
  });
});

test('on a phone there is room for a name of two lines above each bar', () => {
  const found = waterfallOf(lines, 'taakveld', ended);
  if (found === null) throw new Error('a way expected');
  // Six rows; two lines of 15 pixels and their distance of 20 to the middle of a bar of 16 fit in 64, not in 46.
  expect([320, 1040].map((width) => waterfallHeight(found, width))).toEqual([40 + 6 * 64, 40 + 6 * 46]);
});

test('after a quarter the year is what was expected then', () => {
  const expected = waterfallOf(lines, 'taakveld', { quarter: 3, name: 'Verwacht' });
  expect(expected?.to).toEqual({ name: 'Verwacht', value: 17_842_000 });
  expect(expected?.steps.find(({ name }) => name.startsWith('6.72'))?.difference).toBe(700_000);
});

test('without a budget, or with a part that is not known, there is no way to draw', () => {
  expect(
    waterfallOf(
      lines.filter(({ by }) => by !== 'total'),
      'taakveld',
      ended,
    ),
  ).toBeNull();
  expect(
    waterfallOf([...lines, budgetLine({ code: '6.2', year: 2021, realised: null })], 'taakveld', ended),
  ).toBeNull();
});

test('the words name the total, and the largest step on either side', () => {
  const found = waterfallOf(lines, 'taakveld', ended);
  if (found === null) throw new Error('a way expected');
  expect(waterfallSummary(found, '2021')).toBe(
    'De begroting voor 2021 was €\u00A017,1\u00A0mln. Uitgegeven: €\u00A017,9\u00A0mln. Dat is €\u00A00,80\u00A0mln meer dan begroot. De grootste verschillen: 6.72 6.72 (€\u00A00,80\u00A0mln meer) en 6.1 6.1 (€\u00A00,10\u00A0mln minder).',
  );
  expect(waterfallMessage(found)).toContain('meer dan begroot, het grootste verschil bij 6.72');
});
