import { expect, test } from 'vitest';
import { nothingAdopted } from '../adopted.ts';
import { moneyYearOf } from './money-year.ts';
import { placeInCalendar, proposalsOf } from './moment-kinds.ts';

const about = (id: string | null) => moneyYearOf(id, nothingAdopted);

test('every moment is named by the year whose money it is about', () => {
  expect(about('2024-jaarrekening')).toBe(2024);
  for (const kind of [
    'voorjaarsrapportage',
    'najaarsrapportage',
    'kwartaalrapportage-4',
    'perspectiefnota',
    'begroting',
  ])
    expect([kind, about(`2025-${kind}`)]).toEqual([kind, 2025]);
  expect([about('nu'), about(null)]).toEqual([null, null]);
});

test('a begroting that was frozen when it was named by the year in which it was due, is about the next, as it was then', () => {
  const proposals = proposalsOf({}).map((kind) =>
    kind.moment === 'begroting' ? { ...kind, due: { later: 0, month: 11, day: 1 } } : kind,
  );
  expect([moneyYearOf('2025-begroting', { proposals }), moneyYearOf('2025-jaarrekening', { proposals })]).toEqual([
    2026, 2025,
  ]);
});

test('moments stand in the order of the days on which they are due, over the years', () => {
  const ids = [
    '2025-najaarsrapportage',
    '2025-jaarrekening',
    '2026-kwartaalrapportage-1',
    '2026-begroting',
    '2025-kwartaalrapportage-4',
    '2026-perspectiefnota',
    '2024-jaarrekening',
    '2026-voorjaarsrapportage',
  ];
  // Due 20 May 2025, 1 July, 15 October, 1 November; 1 February 2026, 1 May, 5 June, 1 July.
  expect(ids.toSorted((a, b) => placeInCalendar(a).localeCompare(placeInCalendar(b)))).toEqual([
    '2026-perspectiefnota',
    '2024-jaarrekening',
    '2025-najaarsrapportage',
    '2026-begroting',
    '2025-kwartaalrapportage-4',
    '2026-kwartaalrapportage-1',
    '2026-voorjaarsrapportage',
    '2025-jaarrekening',
  ]);
});
