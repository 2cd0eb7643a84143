import { describe, expect, it } from 'vitest';
import { shownSource } from './shown-source.ts';

describe('where a file comes from, as it may be shown', () => {
  it.each([
    ['Team maatwerk, over 999990019', 'Team maatwerk, over #########'],
    ['Gebeld over 9999.90.019', 'Gebeld over #########'],
    ['Anna.Jansen@noordoostpolder.nl (Juridische zaken)', '######### (Juridische zaken)'],
    ['mail: a-b_c+d@x.example; team jeugd', 'mail: #########; team jeugd'],
    ['Bel 06-12 34 56 78', 'Bel #########'],
    ['Bel +31 527 633911', 'Bel #########'],
    ['Bel 0612345678', 'Bel #########'],
  ])('%s becomes %s', (text, shown) => {
    expect(shownSource(text)).toBe(shown);
    expect(shownSource(shown)).toBe(shown);
  });

  it.each([
    'Team maatwerk, backoffice',
    'CBS StatLine 84799NED, opgehaald 20240131',
    'Verzonnen voorbeeld 2018-2025',
    'Uitvoering Sociaal Domein, peildatum 31-12-2024',
  ])('%s stays as it is', (text) => {
    expect(shownSource(text)).toBe(text);
  });
});
