import { describe, expect, it } from 'vitest';
import { deelplanWmo } from './deelplan-wmo.ts';
import { readPlanDocument } from '../test/read-plan-document.ts';

describe('the indicators of the Deelplan Wmo 2015-2018', () => {
  it('carry the five historical values of chapter 3', () => {
    const values = deelplanWmo.flatMap(({ id, history }) =>
      history === null ? [] : [[id, history.year, history.value]],
    );
    expect(values).toEqual([
      ['W01', 2011, 6.6],
      ['W02', 2011, 7.4],
      ['W05', 2012, 14],
      ['W06', 2012, 10],
      ['W07', 2012, 40],
    ]);
  });

  it('stand in the document by goal, name, cycle and value', (context) => {
    const document = readPlanDocument('004');
    if (document === null) return context.skip('the plan documents are not beside this checkout');
    for (const { goal, name, cycle, history } of deelplanWmo) {
      expect(document.includes(goal), goal).toBe(true);
      expect(document.includes(name), name).toBe(true);
      expect(document.includes(cycle), cycle).toBe(true);
      if (history !== null) {
        expect(document).toMatch(
          new RegExp(
            `${name.replaceAll(/[()+]/g, String.raw`\$&`)}\\. [^0-9]*${history.year}: ${history.value.toLocaleString('nl-NL')}`,
          ),
        );
      }
    }
  });
});
