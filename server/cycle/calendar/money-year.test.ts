import { expect, test } from 'vitest';
import { nothingAdopted } from '../adopted.ts';
import { moneyYearOf } from './money-year.ts';

const about = (id: string | null) => moneyYearOf(id, { moments: [] }, nothingAdopted);

test('a jaarrekening and reports within the year are about their own year, a perspectiefnota and a begroting about the next', () => {
  expect(about('2024-jaarrekening')).toBe(2024);
  for (const kind of ['voorjaarsrapportage', 'najaarsrapportage', 'decemberrapportage', 'kwartaalrapportage-4'])
    expect([kind, about(`2025-${kind}`)]).toEqual([kind, 2025]);
  expect([about('2025-perspectiefnota'), about('2025-begroting')]).toEqual([2026, 2026]);
  expect([about('nu'), about(null)]).toEqual([null, null]);
});

test('a begroting that the calendar calls by the year that it is about, is due in the year before', () => {
  const told = { year: 2026, moment: 'begroting', due: '2025-11-01', delivered: null, onTime: null };
  expect(moneyYearOf('2026-begroting', { moments: [told] }, nothingAdopted)).toBe(2026);
});
