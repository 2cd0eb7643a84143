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

  it('stand in the document by goal, and each with its value, source and cycle in one line', (context) => {
    const document = readPlanDocument('004');
    if (document === null) return context.skip('the plan documents are not beside this checkout');
    const [first] = deelplanWmo;
    const lines = document
      .replaceAll(/Wmo.cli\S*ttevredenheids-onderzoek/g, 'Wmo-cliënttevredenheidsonderzoek')
      .replace('Idem Idem', `${first?.source} ${first?.cycle}`);
    for (const { goal, name, source, cycle, history } of deelplanWmo) {
      expect(document.includes(goal), goal).toBe(true);
      const value = history === null ? '' : `. ${history.year}: ${history.value.toLocaleString('nl-NL')}`;
      const percent = history?.unit.startsWith('%') === true ? history.unit : '';
      const line = `${name}${value}${percent} ${source} ${cycle}`;
      expect(lines.replaceAll('. Score ', '. ').includes(line), line).toBe(true);
    }
  });
});
