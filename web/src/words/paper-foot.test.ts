import { expect, test } from 'vitest';
import { paperFootValue } from './paper-foot.ts';

test('nothing that somebody wrote in an address ends the string of the foot, or the attribute in which it stands', () => {
  expect(paperFootValue(['Gekozen: q één.', 'a\'b"c\\d</e;f}\n&g'])).toBe(
    String.raw`'Gekozen: q één. a\27 b\22 c\5c d\3c \2f e\3b f\7d \a \26 g'`,
  );
});
