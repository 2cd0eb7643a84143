import type { IndicatorSummary, PrincipleSummary } from 'server/contract.ts';
import { expect, test } from 'vitest';
import { canHaveChanged, clearlyChanged } from './clearly-changed.ts';

const figure = { value: 81.7, lower: 79, upper: 84 };
const summary = (rest: Partial<IndicatorSummary>): IndicatorSummary => ({
  id: 'I01',
  slug: 'betekenisvolle-contacten',
  name: 'Contacten',
  set: 'bijlage 3',
  goals: ['1.1'],
  source: 'GGD',
  cycle: '4-yearly',
  unit: '%',
  polarity: { '1.1': '+' },
  polarityInterpreted: false,
  breaks: [],
  invented: false,
  latest: {
    ...figure,
    period: '2024',
    unit: '%',
    decimals: 1,
    status: 'ok',
    uncertain: true,
    previous: {
      period: '2022',
      value: 75.7,
      lower: 73,
      upper: 78,
      comparable: true,
      difference: { lower: 1.5, upper: 10.5 },
    },
  },
  ...rest,
});

const principles = (...indicators: IndicatorSummary[]): PrincipleSummary[] => {
  const goal = { title: '', text: '', part: null, ambition: null, ambitionInterpreted: false, withoutIndicator: null };
  const goals = ['1.1', '1.2'].map((id) => ({ ...goal, id, seeAlso: [], indicators, withoutFigure: [] }));
  return [{ id: 'meedoen', name: 'Iedereen doet mee', leading: true, budget: [], goals }];
};

test('a change whose interval leaves zero out is told once, under the first goal', () => {
  expect(clearlyChanged(principles(summary({}))).map(({ goal, indicator }) => [goal, indicator.id])).toEqual([
    ['1.1', 'I01'],
  ]);
});

test('a quarterly figure has signals and is not told here', () => {
  expect(clearlyChanged(principles(summary({ cycle: 'quarterly' })))).toEqual([]);
  expect(canHaveChanged(principles(summary({ cycle: 'quarterly' })))).toBe(false);
});

test('with one measurement nothing can be said, which is not the same as no change', () => {
  const { latest } = summary({});
  const once = summary({ latest: latest === null ? null : { ...latest, previous: null } });
  expect(canHaveChanged(principles(once))).toBe(false);
  expect(canHaveChanged(principles(once, summary({ id: 'I02' })))).toBe(true);
});
