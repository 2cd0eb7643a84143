import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * docs/verdicts.md is what the simulation last gave. Of 10.000 municipalities a rule that is wrong in 5% is found at most
 * 5% + 2 x sqrt(0,05 x 0,95 / 10.000) = 5,44%, but for one time in forty.
 */

const page = readFileSync(new URL('../../../docs/verdicts.md', import.meta.url), 'utf8');
const limit = 5;
const bound = (municipalities: number) => limit + 2 * Math.sqrt((limit * (100 - limit)) / municipalities);

/** How often ours was wrong (percent) per measurement, in the order of the questions. */
const wrong = Map.groupBy(
  [...page.matchAll(/^\| ([^|]+) \|(?:[^|]+\|){3} \*\*([\d,]+)%\*\*/gm)].map(([, name = '', part = '']) => ({
    name,
    part: Number(part.replace(',', '.')),
  })),
  ({ name }) => name,
);

test('no verdict of ours is wrong more often than 5% and chance allow, in any measurement or question', () => {
  expect(page).toContain('10000 municipalities per cell');
  expect(wrong.size).toBeGreaterThan(20);
  const above = [...wrong.values()].flat().filter(({ part }) => part > bound(10_000));
  expect(above).toEqual([]);
});

test('all questions together, the smallest group is not wrong in more than 5%: what single cells are above is chance', () => {
  const cells = (wrong.get('Gezondheidsmonitor, 225 mantelzorgers') ?? []).filter(({ part }) => part > 2);
  const mean = cells.reduce((sum, { part }) => sum + part, 0) / cells.length;
  expect(cells.length).toBeGreaterThan(3);
  expect(mean).toBeLessThan(bound(10_000 * cells.length));
});
