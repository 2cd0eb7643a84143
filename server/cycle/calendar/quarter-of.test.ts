import { expect, test } from 'vitest';
import { quarterOf } from './quarter-of.ts';

test('to a moment belongs the newest quarter whose report is due by then, to a jaarrekening the last of its year', () => {
  const quarters = {
    '2025-kwartaalrapportage-2': '2025Q2',
    '2024-jaarrekening': '2024Q4',
    // Due 5 June, when that of the first quarter is due since 1 May.
    '2025-voorjaarsrapportage': '2025Q1',
    // Due 15 October; the third quarter follows on 1 November.
    '2025-najaarsrapportage': '2025Q2',
    '2025-decemberrapportage': '2025Q3',
    // Due on 1 November of the year before, and on 20 May of it.
    '2026-begroting': '2025Q3',
    '2026-perspectiefnota': '2025Q1',
    nu: null,
  };
  for (const [id, quarter] of Object.entries(quarters)) expect([id, quarterOf(id, {})]).toEqual([id, quarter]);
});
