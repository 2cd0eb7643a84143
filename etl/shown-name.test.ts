import { describe, expect, it } from 'vitest';
import { shownMessage, shownName } from './shown-name.ts';

describe('a file name as it may be shown', () => {
  it.each([
    ['naam 999990019 Jansen.csv', 'naam ######### Jansen.csv'],
    // Not one of the elfproef, and one without its first zero.
    ['export_123456789.csv', 'export_#########.csv'],
    ['client12345678.csv', 'client#########.csv'],
    // With signs between, as people write a BSN.
    ['999.990.019.csv', '#########.csv'],
    ['9999 90 019 brief.csv', '######### brief.csv'],
    ['99999001912345.csv', '#########.csv'],
  ])('%s becomes %s', (name, shown) => {
    expect(shownName(name)).toBe(shown);
    expect(shownName(shown)).toBe(shown);
  });

  it.each([
    '20240131.csv',
    '20240107.csv',
    '20240131120000 uitvoer.csv',
    '84799NED_UntypedDataSet_03022021_141530.csv',
    'iv3_2023_jaarrekening.csv',
    '85098NED_Observations.csv',
  ])('%s stays as it is', (name) => {
    expect(shownName(name)).toBe(name);
  });

  it('leaves the id of a delivery in a message, and no number of a person', () => {
    expect(shownMessage('withdraw 123456789012 of a12345678bcd, /x/999990019.csv')).toBe(
      'withdraw 123456789012 of a12345678bcd, /x/#########.csv',
    );
  });
});
