import { expect, test } from 'vitest';
import { subjectOf } from './subject.ts';

test('what is written about a taakveld leads to the budget page with that taakveld chosen', () => {
  expect(subjectOf({ indicators: [] }, 'taakveld', '6.72')?.page).toBe(
    '/begroting?per=taakveld&onderdeel=taakveld-6.72',
  );
});
