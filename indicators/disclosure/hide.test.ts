import { expect, test } from 'vitest';
import { type Given, of } from './figures-for-test.ts';
import { cellsOf } from './cells.ts';
import { hiddenAtOnce, type Hiding } from './hide.ts';
import { boundsOf, hide } from './open-cells.ts';
import { presets } from './presets.ts';
import { roundObservation } from './round-observation.ts';
import { sumsOfRegion } from './sums-of-region.ts';
import { systemsOf } from './system.ts';
import { tell } from './tell.ts';

/** Groups of three breakdowns of the same residents, of whom some are in no group of the second. */
function crossed(next: (below: number) => number): Given[] {
  const counts = Array.from({ length: 12 }, () => next(9));
  const of1 = (breakdown: string, groupOf: (k: number) => number) =>
    [...Map.groupBy(counts.keys(), groupOf)].map(([group, places]) => ({
      breakdown,
      group: `${group}`,
      numerator: places.reduce((sum, k) => sum + (counts[k] ?? 0), 0),
    }));
  return [
    { numerator: counts.reduce((sum, count) => sum + count, 0) },
    ...of1('wijk', (k) => k % 4),
    ...of1('geslacht', (k) => (k < 6 ? 0 : 1)),
    ...of1('leeftijd', (k) => Math.floor(k / 4)),
  ];
}

test.each(presets.map((preset) => [preset.title, preset] as const))(
  'by %s the bounds after one more figure is hidden are those that all sums give anew',
  (_, preset) => {
    let state = 5;
    const next = (below: number) =>
      Math.floor(((state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648) * below);
    let compared = 0;
    for (let round = 0; round < 150; round++) {
      const { indicator, observations } = of('I16', 'count', crossed(next));
      const cells = cellsOf({ indicator, observations }, preset);
      const [measure] = indicator.measures;
      const { variables, rows } = sumsOfRegion(cells, (cell, count) => ({
        told: tell(
          cell,
          count,
          measure === undefined ? cell.o : roundObservation(cell.o, { id: 'I16', source: 'BO', measure }, preset),
          preset,
        ),
        before: null,
      }));
      const hiding: Hiding = { hidden: new Set(hiddenAtOnce(cells).map(({ o }) => o)), known: new Set() };
      for (const system of systemsOf(variables, rows)) {
        const bounds = boundsOf(system, hiding);
        for (const cell of cells) {
          if (hiding.hidden.has(cell.o) || next(3) > 0) continue;
          hiding.hidden.add(cell.o);
          hide([cell], system, hiding, bounds);
          const anew = boundsOf(system, hiding);
          expect([...bounds.low]).toEqual([...anew.low]);
          expect([...bounds.high]).toEqual([...anew.high]);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(40);
  },
);
