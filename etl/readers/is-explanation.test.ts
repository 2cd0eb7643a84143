import { expect, test } from 'vitest';
import { isExplanation } from './is-explanation.ts';

test('a sentence is an explanation, also where a separator cuts it', () => {
  for (const line of [
    '',
    'Toelichting',
    '84799NED',
    'De cijfers zijn voorlopig; zie de toelichting;',
    'Cijfers over 2022; 2023 en 2024.',
    'Op verzoek van de gemeente; met GM0171 is Noordoostpolder bedoeld',
    ' Bron en methode ; © CBS, 2024 ;;',
  ])
    expect(isExplanation(line.split(';')), line).toBe(true);
});

test('a row of a table is none, in codes or in labels, with figures or with marks, and neither is half of one', () => {
  for (const line of [
    '2;M1;6;GM0171;2023JJ00',
    'Noordoostpolder;2022;2615',
    'Noordoostpolder;2022;2615;7',
    'Den Haag;2022;.',
    'Bergen (NH.);Samenkracht en burgerparticipatie;n.v.t.;x',
    'Totaal mannen en vrouwen;Den Haag;-',
    'Totaal mannen en vrouwen;Den Haag;1 234,5',
    'Totaal mannen en vrouwen;GM0171',
    '999900006;20100401;V;0171;02;02;02;20250101;;',
    'Regio;Waarde',
    'Den Haag;Urk;1 voorlopig;2 nader',
  ])
    expect(isExplanation(line.split(';')), line).toBe(false);
});
