import { onBothEngines } from '../test/on-both-engines.ts';
import { expectCounts, expectRows } from '../test/expect-counts.ts';
import { begun, quarters } from '../test/quarters.ts';
import { surveyShare } from './survey-share.ts';
import { weightedShare } from './weighted-share.ts';

onBothEngines(
  'a weighted share keeps per stratum the sums that its variance needs',
  {
    ggd_respondent: [
      { jaar: 2020, leeftijd: 18, stratum: 'A', gewicht: 2, netwerk: 4, mantelzorger: true },
      { jaar: 2020, leeftijd: 34, stratum: 'A', gewicht: 3, netwerk: 3, mantelzorger: true },
      { jaar: 2020, leeftijd: 35, stratum: 'A', gewicht: 5, netwerk: null, mantelzorger: true },
      { jaar: 2020, leeftijd: 80, stratum: 'A', gewicht: 7, netwerk: 5, mantelzorger: false },
      { jaar: 2020, leeftijd: 75, stratum: 'B', gewicht: 1.5, netwerk: 5, mantelzorger: true },
    ],
    bevolking: [
      { jaar: 2020, leeftijd: 17, aantal: 1000, delivery: 'cbs', row_number: 11 },
      { jaar: 2020, leeftijd: 18, aantal: 30, delivery: 'cbs', row_number: 12 },
      { jaar: 2020, leeftijd: 90, aantal: 20, delivery: 'cbs', row_number: 13 },
    ],
  },
  async (db) => {
    const count = weightedShare({
      domain: (eb) => eb('mantelzorger', '=', true),
      yes: (eb) => eb('netwerk', '>=', 4),
      scale: 'residents 18+',
    });
    // Three respondents, and the residents of 18 and of 90.
    await expectRows(db, count, '2020', [1, 2, 5, 12, 13]);
    await expectCounts(db, count, 'leeftijd', [
      { period: '2020', group: '18-34', stratum: 'A', n: 2, stratumSize: 4, scale: 30 },
      { period: '2020', group: '75+', stratum: 'B', n: 1, stratumSize: 1, scale: 20 },
    ]);
    return expectCounts(db, count, null, [
      {
        period: '2020',
        stratum: 'A',
        n: 2,
        numerator: 2,
        denominator: 5,
        numeratorSquares: 4,
        denominatorSquares: 13,
        stratumSize: 4,
        scale: 50,
      },
      {
        period: '2020',
        stratum: 'B',
        n: 1,
        numerator: 1.5,
        denominator: 1.5,
        numeratorSquares: 2.25,
        denominatorSquares: 2.25,
        stratumSize: 1,
        scale: 50,
      },
    ]);
  },
);

const answer = { enquete: 'loketbezoek', vraag: 'Tevredenheid', jaar: 2024 };
onBothEngines(
  'those who did not answer, or answered weet niet, leave the denominator',
  {
    dekking: [...quarters('loketbezoek', '2024Q1'), ...begun('loketbezoek', '2024Q2')],
    enquete_antwoord: [
      { ...answer, kwartaal: 1, antwoord: 'zeer tevreden' },
      { ...answer, kwartaal: 1, antwoord: 'neutraal' },
      { ...answer, kwartaal: 1, antwoord: 'weet niet' },
      { ...answer, kwartaal: 1, antwoord: null },
      { ...answer, kwartaal: 2, antwoord: 'tevreden' },
      { ...answer, kwartaal: 2, antwoord: 'tevreden', vraag: 'Andere vraag' },
    ],
  },
  (db) =>
    expectCounts(
      db,
      surveyShare({
        enquete: 'loketbezoek',
        vraag: 'Tevredenheid',
        favourable: ['zeer tevreden', 'tevreden'],
        by: 'quarter',
      }),
      null,
      [
        { period: '2024Q1', numerator: 1, denominator: 2, n: 2, provisional: false },
        { period: '2024Q2', numerator: 1, denominator: 1, n: 1, provisional: true },
      ],
    ),
);
