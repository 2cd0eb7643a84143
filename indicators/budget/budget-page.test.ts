import { expect } from 'vitest';
import { onBothEngines } from '../test/on-both-engines.ts';
import { begun, quarters } from '../test/quarters.ts';
import { budgetPage } from './budget-page.ts';

const year = (jaar: number, ...kwartalen: number[]) => kwartalen.map((kwartaal) => `${jaar}Q${kwartaal}`);
const line = (
  jaar: number,
  kwartaal: number,
  taakveld: string,
  lasten: number,
  baten = 0,
  plan: string | null = taakveld,
) => ({
  jaar,
  kwartaal,
  taakveld,
  taakveld_plan: plan,
  lasten,
  baten,
});

const given = {
  dekking: quarters('grootboek', ...year(2021, 1, 2, 3, 4), ...year(2022, 1, 2, 3, 4), ...year(2023, 1)),
  grootboek: [
    line(2021, 1, '6.1', 900_000, 100_000),
    line(2021, 3, '6.1', 3_200_000),
    line(2022, 1, '6.1', 1_000_000),
    line(2022, 4, '6.1', 3_000_000),
    line(2023, 1, '6.1', 1_000_000),
    line(2021, 1, '6.81', 50_000, 400_000),
    line(2023, 1, '6.81a', 10_000, 1_430_000, '6.81'),
    line(2023, 1, '6.71a', 2_000_000, 0, '6.71'),
    line(2023, 1, '0.4', 77_000, 0, null),
  ],
  iv3: [
    {
      jaar: 2021,
      verslagsoort: 'jaarrekening',
      taakveld: '6.1',
      taakveld_plan: '6.1',
      lasten: 4200,
      baten: 150,
      plaatsing: 1,
    },
    { jaar: 2021, verslagsoort: 'begroting', taakveld: '6.1', taakveld_plan: '6.1', lasten: 1, baten: 0, plaatsing: 1 },
  ],
};

onBothEngines('a year of the budget page: published budget, ledger, Iv3 beside it', given, async (db) => {
  const { budget: lines } = await budgetPage(db, 'GM0171');
  const of = (code: string, jaar: number, quarter: number | null = null) =>
    lines.find((one) => one.code === code && one.year === jaar && one.quarter === quarter);

  expect(of('6.1', 2021)).toMatchObject({
    budget: 3_600_000,
    lasten: 4_100_000,
    baten: 100_000,
    realised: 4_000_000,
    complete: true,
    deviation: 400_000,
    forecast: null,
    iv3: 4_050_000,
  });
  expect(of('6.1', 2021)?.percentOfBudget).toBeCloseTo(111.111, 3);
  expect(of('6.1', 2021, 2)).toMatchObject({ budget: null, realised: 0, complete: true });
  // 800.000 in January to June of 3.600.000; 4.000.000 in the whole year.
  expect(of('6.1', 2021, 2)?.percentOfBudget).toBeCloseTo(22.222, 3);
  expect(of('6.1', 2021, 4)?.percentOfBudget).toBeCloseTo(111.111, 3);
  // Lasten were 900.000 by March 2021 and 4.100.000 in that year: 1.000.000 x 4.1 / 0.9. Baten: none so far, none came later.
  expect(of('6.1', 2022, 1)?.forecast).toBeCloseTo(4_555_555.56, 1);
  expect(of('6.1', 2022, 1)).toMatchObject({ forecastLower: null, chanceAbove: null, complete: true });
  expect(of('6.1', 2022, 4)).toMatchObject({ forecast: null });
  expect(of('voorkomen', 2021)).toMatchObject({ by: 'principle', budget: 7_125_000, realised: 4_000_000 });
  expect(of('totaal', 2021)).toMatchObject({ budget: 43_610_000, realised: 3_650_000, iv3: 4_050_000 });

  // A negative budget has a deviation and no percentage.
  expect(of('6.81', 2021)).toMatchObject({
    budget: -364_000,
    realised: -350_000,
    deviation: 14_000,
    percentOfBudget: null,
  });
  // Nor has a budget of 60 against more received than spent.
  expect(of('6.81', 2023)).toMatchObject({ budget: 60_000, realised: -1_420_000, percentOfBudget: null });

  // By March 1.900.000 of the 8.100.000 of lasten in both years: 1.000.000 x 8.1 / 1.9 = 4.263.158. The quarters to come as in 2022:
  // 4.000.000. In March 2022 they were off by 555.556 and 200.000 of 4.555.556, now worth 450.244 and 187.163: they count for 14,734% and
  // 85,266%.
  const running = of('6.1', 2023);
  expect(running).toMatchObject({ complete: false, realised: 1_000_000, overrunSince: '2023Q1' });
  expect(running?.forecast).toBeCloseTo(4_038_773.6, 0);
  expect(running?.deviation).toBeCloseTo(4_038_773.6 - 3_293_000, 0);
  // The forecast of March 2022 was off by 4.0 - 4.555556 = -12.195% of 4.555556, with one year behind it: -8.6233% x sqrt 2.
  // Now, with two: 4.263158 x 8.6233% x sqrt 1.5 = 450.244, and t with 1 degree of freedom is 12.7062 and 3.0777.
  expect(running?.forecastLower).toBeCloseTo(4_038_773.6 - 12.7062047 * 450_244.27, -2);
  expect(running?.forecastUpper80).toBeCloseTo(4_038_773.6 + 3.0776835 * 450_244.27, -2);
  // 745.774 above the budget is 1.65638 errors: 1/2 + atan(1.65638) / pi.
  expect(running?.chanceAbove).toBeCloseTo(82.711, 2);
  // 6.71a of 2023 counts for 6.71; a code without a counterpart stands apart and outside the total.
  expect(of('6.71', 2023)).toMatchObject({ realised: 2_000_000, forecast: null, deviation: null });
  expect(of('0.4', 2023)).toMatchObject({ by: 'outside', budget: null, realised: 77_000 });
  expect(of('0.4', 2022)).toBeUndefined();
  expect(of('totaal', 2023)).toMatchObject({ realised: 1_580_000 });
  expect(of('6.1', 2020)).toMatchObject({ budget: 3_867_000, realised: null, complete: false, iv3: null });

  // 2022 ended within its budget; 2021 had no forecast to see it coming.
  expect([2021, 2022].map((jaar) => of('6.1', jaar)?.overrunSince)).toEqual(['2021Q4', '2022Q4']);
  return lines;
});

onBothEngines(
  'a quarter that the ledger stops in counts in what was spent, and not in the forecast',
  {
    ...given,
    dekking: [
      ...quarters('grootboek', ...year(2021, 1, 2, 3, 4), ...year(2022, 1, 2, 3)),
      ...begun('grootboek', '2022Q4'),
    ],
  },
  async (db) => {
    const { budget: lines } = await budgetPage(db, 'GM0171');
    const whole = lines.find((one) => one.code === '6.1' && one.year === 2022 && one.quarter === null);
    // All of 2021 was spent by September; 1.000.000 by September 2022 is expected to be all of it.
    expect(whole).toMatchObject({ complete: false, realised: 4_000_000, forecast: 1_000_000 });
    return lines;
  },
);

const brought = (id: string, kind: string, invented: boolean) => ({
  delivery: id,
  kind,
  file_name: `${id}.csv`,
  sha256: id,
  bytes: 1,
  loaded_at: '2024-01-01T00:00:00Z',
  rows_read: 1,
  rows_accepted: 1,
  rows_rejected: 0,
  invented,
});

onBothEngines(
  'each amount says whether an invented delivery brought it, the ledger per quarter and Iv3 per year',
  {
    delivery: [
      brought('verzonnen', 'grootboek', true),
      brought('geleverd', 'grootboek', false),
      brought('iv3-verzonnen', 'iv3', true),
      brought('iv3-gepubliceerd', 'iv3', false),
    ],
    dekking: quarters('grootboek', ...year(2022, 1, 2, 3, 4), ...year(2023, 1)),
    grootboek: [
      { ...line(2022, 1, '6.1', 100), delivery: 'geleverd' },
      { ...line(2022, 2, '6.1', 100), delivery: 'verzonnen' },
      { ...line(2023, 1, '6.1', 100), delivery: 'geleverd' },
    ],
    iv3: [2022, 2023].map((jaar) => ({
      jaar,
      verslagsoort: 'jaarrekening',
      taakveld: '6.1',
      taakveld_plan: '6.1',
      lasten: 1,
      baten: 0,
      plaatsing: 1,
      delivery: jaar === 2023 ? 'iv3-gepubliceerd' : 'iv3-verzonnen',
    })),
  },
  async (db) => {
    const { budget: lines } = await budgetPage(db, 'GM0171');
    const shown = lines.filter(({ code, realised }) => code === '6.1' && realised !== null);
    expect(shown.map((one) => [one.year, one.quarter, one.invented.realised, one.invented.iv3])).toEqual([
      [2022, null, true, true],
      [2022, 1, false, false],
      [2022, 2, true, false],
      [2022, 3, false, false],
      [2022, 4, false, false],
      [2023, null, false, false],
      [2023, 1, false, false],
    ]);
    // The taakveld without a posting has 0 from the same file.
    expect(lines.find(({ code, year: of, quarter }) => code === '6.2' && of === 2022 && quarter === 2)).toMatchObject({
      realised: 0,
      invented: { realised: true, iv3: false },
    });
    return lines;
  },
);

onBothEngines(
  'the years in which codes change are marked as a break, on the rows whose codes change and on no other',
  {
    dekking: quarters('grootboek', ...year(2022, 1), ...year(2023, 1, 2), ...year(2025, 1)),
    grootboek: [line(2025, 1, '6.91', 1000, 0, null)],
  },
  async (db) => {
    const { budget: lines } = await budgetPage(db, 'GM0171');
    const breaks = (code: string) =>
      lines.flatMap((one) =>
        one.code === code && one.break !== undefined ? `${one.year} ${one.quarter ?? 'jaar'}` : [],
      );
    const both = ['2023 jaar', '2023 1', '2025 jaar', '2025 1'];
    // 6.71 became 6.71a-d in 2023 and 6.711-6.714 in 2025; 6.2 became 6.21-6.23 in 2025; 6.1 kept its code.
    for (const code of ['6.71', '6.72', '6.81', '6.82', 'passend', 'totaal']) expect(breaks(code), code).toEqual(both);
    for (const code of ['6.2', '6.6', 'voorkomen']) expect(breaks(code), code).toEqual(['2025 jaar', '2025 1']);
    for (const code of ['6.1', '6.3', '6.4', '6.5', '7.1', 'meedoen', '6.91']) expect(breaks(code), code).toEqual([]);
    expect(lines.find((one) => one.code === '6.71' && one.year === 2023)?.break).toMatch(
      /^Vanaf 2023 .*anders ingedeeld/,
    );
    return lines.map((one) => one.break ?? null);
  },
);
