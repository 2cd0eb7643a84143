import { expect } from 'vitest';
import { onBothEngines } from '../test/on-both-engines.ts';
import { sizeClassLines } from './size-class.ts';

const figure = {
  tabel: '84413NED',
  onderwerp: 'Saldo_6',
  jaar: 2023,
  periode: '2023JJ00',
  marge: 'waarde',
  status: 'definitief',
};
const field = (code: string) => ({ dimensies: `GemeentelijkeTaakvelden=${code}` });
const iv3 = { jaar: 2023, verslagsoort: 'jaarrekening', plaatsing: 2 };

onBothEngines(
  'euro per resident beside the gemeenten of the same size and the country, with the sign turned and parts added up',
  {
    cbs_cijfer: [
      { ...figure, ...field('6.3'), gemeente: 'NL01', waarde: -310 },
      { ...figure, ...field('6.3'), gemeente: 'GK020000', waarde: -200.5 },
      { ...figure, ...field('6.3'), gemeente: 'GK050000', waarde: -260 },
      // In millions, of a quarter, of a province and of the year before: none of them counts.
      { ...figure, ...field('6.3'), gemeente: 'GK020000', waarde: -900, onderwerp: 'Saldo' },
      { ...figure, ...field('6.3'), gemeente: 'GK020000', waarde: -50, periode: '2023KW01' },
      { ...figure, ...field('6.3'), gemeente: 'PV24', waarde: -240 },
      { ...figure, ...field('6.3'), gemeente: 'GK020000', waarde: -190, jaar: 2022, periode: '2022JJ00' },
      // 6.81 was divided in 2023; of 6.82 one of the two parts is not known.
      { ...figure, ...field('6.81a Beschermd wonen (Wmo)'), gemeente: 'GK020000', waarde: -20 },
      { ...figure, ...field('6.81b'), gemeente: 'GK020000', waarde: 5 },
      { ...figure, ...field('6.82a'), gemeente: 'GK020000', waarde: -30 },
      { ...figure, ...field('6.82b'), gemeente: 'GK020000', waarde: null },
      // A taakveld outside the plan.
      { ...figure, ...field('5.6'), gemeente: 'GK020000', waarde: -27 },
    ],
    bevolking: [
      { jaar: 2023, leeftijd: 40, aantal: 30_000 },
      { jaar: 2023, leeftijd: 41, aantal: 18_000 },
    ],
    iv3: [
      { ...iv3, taakveld: '6.3', taakveld_plan: '6.3', lasten: 21_900, baten: 15_456 },
      { ...iv3, taakveld: '6.81a', taakveld_plan: '6.81', lasten: 480, baten: 0 },
    ],
  },
  async (db) => {
    const lines = await sizeClassLines(db, 'GM0171');
    const of = { report: 'jaarrekening', year: 2023, sizeClassName: '20.000 tot 50.000 inwoners' };
    expect(lines).toMatchObject([
      // (21,900 - 15,456) x 1,000 / 48,000 = 134.25.
      { ...of, code: '6.3', name: 'Inkomensregelingen', own: 134.25, sizeClass: 200.5, country: 310 },
      { ...of, code: '6.81', own: 10, sizeClass: 15, country: null },
    ]);
    return lines;
  },
);
