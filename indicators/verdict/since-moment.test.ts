import { expect, test } from 'vitest';
import { gemeente, indicatorOf, share } from '../test/verdict-indicator.ts';
import { sinceMoment } from './since-moment.ts';
import { verdictsOf } from './verdicts-of.ts';

const moment = (name: string, due: string, delivered: string | null) => ({
  year: 2024,
  moment: name,
  due,
  delivered,
  onTime: delivered === null ? null : true,
});
const calendar = [
  moment('voorjaarsrapportage', '2024-06-05', '2024-06-01'),
  moment('decemberrapportage', '2024-12-05', '2024-11-29'),
  moment('jaarrekening', '2025-05-15', null),
];

// 100 of 200, 104 of 200 and then 160 of 200: no difference to see until 2024 is in.
const indicator = indicatorOf(
  'I32',
  'share',
  [share('2020', 100, 200), share('2023', 104, 200), share('2024', 160, 200)],
  {
    source: 'CEO',
    polarity: { '5.1': '+' },
  },
);

test('the verdicts at the last delivered report are those over the periods that had ended by then', () => {
  const now = verdictsOf([indicator], gemeente, [{ loadedAt: '2025-02-01', periodTo: '2025-02-01' }]).goals.find(
    ({ goal }) => goal === '5.1',
  );
  const since = sinceMoment(calendar, [indicator], gemeente, '2024-12-31');
  expect([since?.moment, since?.on]).toEqual(['decemberrapportage', '2024-11-29']);
  expect(since?.goals.find(({ goal }) => goal === '5.1')?.state).toBe('niet vast te stellen');
  expect(now?.state).toBe('op koers');
});

test('a report that was delivered long after the newest figures judges by those: they were not older than now', () => {
  const late = [moment('najaarsrapportage', '2024-10-15', '2027-03-01')];
  const stateOf = (asOf: string | null) =>
    sinceMoment(late, [indicator], gemeente, asOf)?.goals.find(({ goal }) => goal === '5.1')?.state;
  // Of a yearly figure more than two years is too old: in March 2027, not on the last day of which any figure tells.
  expect([stateOf('2024-12-31'), stateOf(null)]).toEqual(['op koers', 'verouderd']);
});

test('without a delivered report there is nothing to compare with', () => {
  expect(sinceMoment([moment('jaarrekening', '2025-05-15', null)], [indicator], gemeente, '2024-12-31')).toBeNull();
});
