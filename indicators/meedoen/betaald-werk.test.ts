import { countOf } from '../test/count-of.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { onBothEngines } from '../test/on-both-engines.ts';
import { betaaldWerk } from './betaald-werk.ts';

const figure = {
  tabel: '86088NED',
  onderwerp: 'NettoArbeidsparticipatie',
  jaar: 2024,
  periode: '2024JJ00',
  dimensies: 'Geslacht=T001038;Leeftijd=52052',
  marge: 'waarde',
  status: 'definitief',
};

onBothEngines(
  'the published rate of 15 to 74 with its own bounds, and the country beside it',
  {
    cbs_cijfer: [
      { ...figure, waarde: 74.2 },
      { ...figure, waarde: 71.5, marge: 'ondergrens' },
      { ...figure, waarde: 76.9, marge: 'bovengrens' },
      { ...figure, waarde: 73.1, gemeente: 'NL01' },
      { ...figure, waarde: 70, dimensies: 'Geslacht=4000;Leeftijd=52052' },
      { ...figure, waarde: 62, dimensies: 'Geslacht=T001038;Leeftijd=70400' },
      { ...figure, waarde: 99, gemeente: 'WK017101' },
      { ...figure, waarde: 73.9, periode: '2024KW01' },
      { ...figure, waarde: 73, onderwerp: 'Nettoarbeidsparticipatie', tabel: '85984NED', dimensies: '' },
    ],
  },
  async (db) => {
    await expectRows(db, countOf(betaaldWerk), '2024', [1, 2, 3, 4]);
    return expectCounts(db, countOf(betaaldWerk), null, [
      { gemeente: 'GM0171', period: '2024', numerator: 74.2, lower: 71.5, upper: 76.9, provisional: false },
      { gemeente: 'NL01', period: '2024', numerator: 73.1, lower: null, upper: null, provisional: false },
    ]);
  },
);

const label = {
  ...figure,
  onderwerp: 'Arbeidsparticipatie/Netto arbeidsparticipatie',
  dimensies: 'Geslacht=Totaal mannen en vrouwen;Leeftijd=15 tot 75 jaar',
};

onBothEngines(
  'the latest table counts for a year that is in two, a mark is carried, and an unknown figure stays unknown',
  {
    cbs_cijfer: [
      { ...label, tabel: '85494NED', jaar: 2022, periode: '2022JJ00', waarde: 70.1, status: 'voorlopig' },
      { ...label, tabel: '86088NED', jaar: 2022, periode: '2022JJ00', waarde: 70.4 },
      {
        ...label,
        onderwerp: 'Netto arbeidsparticipatie',
        dimensies: 'Persoonskenmerken=Totaal personen',
        jaar: 2023,
        periode: '2023JJ00',
        waarde: 72,
        status: 'nader voorlopig',
      },
      { ...label, jaar: 2024, waarde: null, status: 'ontbreekt' },
    ],
  },
  async (db) => {
    await expectRows(db, countOf(betaaldWerk), '2022', [2]);
    return expectCounts(db, countOf(betaaldWerk), null, [
      { period: '2022', numerator: 70.4, provisional: false },
      { period: '2023', numerator: 72, provisional: true },
      { period: '2024', numerator: null, provisional: false },
    ]);
  },
);
