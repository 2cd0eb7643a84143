import { describe, expect, it } from 'vitest';
import { gripMeasures } from './grip-measures.ts';
import { readPlanDocument } from '../test/read-plan-document.ts';
import type { Saving } from './types.ts';

const printed = (saving: Saving) => (typeof saving === 'number' ? saving.toLocaleString('nl-NL') : (saving ?? ''));
const sum = (part: string, field: 'intended' | 'realised') =>
  gripMeasures
    .filter((measure) => measure.part === part)
    .map((measure) => measure[field])
    .reduce<number>((total, saving) => total + (typeof saving === 'number' ? saving : 0), 0);

describe('the measures of the Grip report', () => {
  it('are the 18 rows of the table, amount for amount', (context) => {
    expect(gripMeasures).toHaveLength(18);
    const report = readPlanDocument('002');
    if (report === null) return context.skip('the plan documents are not beside this checkout');
    for (const { id, part, name, intended, realised } of gripMeasures) {
      const title = id.startsWith('C') ? `${part}: ${name}` : name;
      expect(
        report.includes(`${id} ${title} ${printed(intended)} ${printed(realised)}`),
        `${id} ${title} ${printed(intended)} ${printed(realised)}`,
      ).toBe(true);
    }
  });

  it('add up to the totals that bijlage I gives for participatie, jeugd and toegang', () => {
    expect(sum('Participatie', 'intended')).toBe(345_000);
    expect(sum('Jeugd', 'intended')).toBe(415_000);
    expect(sum('Toegang', 'intended')).toBe(410_000);
  });

  it("keep '-' and 'PM' as values of their own", () => {
    expect(gripMeasures.filter((measure) => measure.realised === '-').map((measure) => measure.id)).toEqual([
      'C 1.5',
      'C 3.2',
      'C 3.3',
      'C 3.5',
      'C 3.6',
    ]);
    expect(gripMeasures.filter((measure) => measure.intended === 'PM').map((measure) => measure.id)).toEqual(['C 2.2']);
  });
});
