import type { Given } from './fill-marts.ts';
import { quarters } from './quarters.ts';

/** Mart rows with what can be wrong with figures, for tests of the release and of the pages made from it. */

const delivery = {
  delivery: 'd1',
  kind: 'ggd-monitor',
  file_name: 'ggd.csv',
  sha256: 'aa',
  bytes: 10,
  loaded_at: '2026-01-15T00:00:00Z',
  rows_read: 1,
  rows_accepted: 1,
  rows_rejected: 0,
  period_from: '2020-01-01',
  period_to: '2025-12-31',
  invented: true,
  source: 'generator',
};

const years = [2020, 2021, 2022, 2023, 2024, 2025];
const allQuarters = years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`));
const dayIn = (quarter: string) =>
  `${quarter.slice(0, 4)}-${['02', '05', '08', '11'][Number(quarter.slice(5)) - 1]}-03`;

/** A wave of 60 with weights that are all the same; the question of every other indicator is left empty. */
const wave = (jaar: number, answers: (index: number) => Record<string, unknown>) =>
  Array.from({ length: 60 }, (_, index) => ({
    jaar,
    respondent_id: `${jaar}-${index}`,
    stratum: index < 30 ? 'A' : 'B',
    gewicht: 12.5,
    leeftijd: 40,
    ...answers(index),
  }));

/** Each fault in figures of its own, so that one release holds them all. */
export const badInput: Given = {
  delivery: [delivery],
  dekking: [
    ...quarters('bezwaren', ...allQuarters),
    ...quarters('loket-contacten', '2025Q4'),
    ...quarters('loket-verwijzingen', '2025Q3', '2025Q4'),
    ...quarters('grootboek', '2021Q1', '2021Q2', '2021Q3', '2021Q4'),
  ],
  ggd_respondent: [
    // The beweegrichtlijn: two sound waves, with all weights equal. The network: in 2024 nobody answered.
    ...wave(2020, (index) => ({
      beweegrichtlijn: index % 2 === 0,
      netwerk: index % 3 === 0 ? 2 : 5,
      contacten: index % 3 === 0 ? 2 : 5,
      eenzaamheidsscore: index % 2 === 0 ? 5 : 1,
    })),
    ...wave(2024, (index) => ({ beweegrichtlijn: index % 3 !== 0, contacten: index % 3 === 0 ? 2 : 5 })),
    // The contacts: one respondent in a stratum of his own.
    { jaar: 2024, respondent_id: 'alone', stratum: 'C', gewicht: 12.5, leeftijd: 40, contacten: 5 },
    // The loneliness: a wave that is yet to come.
    ...wave(2031, (index) => ({ eenzaamheidsscore: index % 2 === 0 ? 5 : 1 })),
  ],
  // Three a quarter, which is too few to show.
  bezwaar: allQuarters.flatMap((quarter) =>
    [1, 2, 3].map((index) => ({ bezwaar_id: `${quarter}-${index}`, wet: 'Wmo', ontvangen: dayIn(quarter) })),
  ),
  // One quarter of questions; none of the contacts was a referral, so a share of referrals is a share of nothing.
  contact: Array.from({ length: 40 }, (_, index) => ({
    contact_id: `c${index}`,
    datum: '2025-11-03',
    kanaal: 'balie',
    domein: 'Wmo',
    uitkomst: 'algemene voorziening',
    doorgegeven: false,
    persoon: `p${index}`,
  })),
  // 6.81 is budgeted at -364 x EUR 1.000 for 2021.
  grootboek: [1, 2, 3, 4].map((kwartaal) => ({
    jaar: 2021,
    kwartaal,
    boeking_id: `b${kwartaal}`,
    taakveld: '6.81',
    taakveld_plan: '6.81',
    lasten: 10_000,
    baten: 90_000,
  })),
};

/** Of active vroegsignalering the nulmeting is 2021; here the figures end before it. */
export const baselineAfterLatest: Given = {
  delivery: [{ ...delivery, kind: 'vroegsignalering', loaded_at: '2021-01-15T00:00:00Z' }],
  dekking: quarters('vroegsignalering', '2020Q1', '2020Q2', '2020Q3', '2020Q4'),
  vroegsignaal: ['2020Q1', '2020Q2', '2020Q3', '2020Q4'].flatMap((quarter) =>
    Array.from({ length: 20 }, (_, index) => ({
      signaal_id: `${quarter}-${index}`,
      persoon: `p${index}`,
      ontvangen: dayIn(quarter),
      contactpoging: dayIn(quarter),
    })),
  ),
};

/** A delivery of which no figure can be made. */
export const nothing: Given = { delivery: [delivery] };
