import { describe, expect, test } from 'vitest';
import { indicatorVerdict } from './indicator-verdict.ts';
import { circumstances, count, goalOf, indicatorOf, quarters, share, total, wave } from '../test/verdict-indicator.ts';

const ggd = { source: 'GGD', cycle: '4-yearly' } as const;
const quarterly = { cycle: 'quarterly' } as const;
const years = [2020, 2021, 2022, 2023, 2024, 2025];
const residents = new Map(
  [47_300, 47_900, 48_600, 49_500, 50_100, 50_800].map((people, index) => [String(2020 + index), people]),
);
const perYear = (...cases: number[]) =>
  years.flatMap((year, index) => quarters(year, (period) => count(period, (cases[index] ?? 0) / 4)));
const atYearEnd = (...cases: number[]) => years.map((year, index) => count(`${year}Q4`, cases[index] ?? 0));

const lonely = (...latest: Parameters<typeof wave>) =>
  indicatorVerdict(
    indicatorOf('I02', 'weighted-share', [wave('2020', 42.7, [40, 45.5], 1321), wave(...latest)], {
      ...ggd,
      polarity: { '1.1': '-' },
    }),
    goalOf('1.1'),
    circumstances(),
  );

const carers = (...latest: Parameters<typeof wave>) =>
  indicatorVerdict(
    indicatorOf('I12', 'weighted-share', [wave('2020', 17.5, [15.5, 19.8], 1334), wave(...latest)], {
      ...ggd,
      polarity: { '2.5': '0', '3.1': '+' },
    }),
    goalOf('2.5'),
    circumstances(),
  );

describe("'gelijkblijvend'", () => {
  test('not worse than the margin is on course, with the numbers of the test', () => {
    // R, for both waves: se <- (qlogis(u)-qlogis(l))/2/qt(.975,n-1)*p*(1-p); m <- p*(1-p)/se^2; q <- (m*p+1)/(m+2);
    // s <- sqrt(q*(1-q)/(m+2)); then s <- sqrt(s0^2+s1^2); d <- q1-q0; df <- min(floor(m0), floor(m1))-1;
    // pt((-d+.05)/s, df, lower.tail = FALSE); d + c(-1,1)*qt(.95,df)*s; s*(qt(.95,df)+qt(.8,df))
    const { state, sentence, reason, numbers, power } = lonely('2024', 43.4, [40.6, 46.4], 1240);
    expect([state, reason]).toEqual(['op koers', 'not-worse']);
    expect(sentence).toBe(
      'In 2024 was het 43,4%, in 2020 42,7%. Dat geldt als gelijk: een stijging van 5 procentpunt of meer is niet waarschijnlijk (met 95% zekerheid).',
    );
    expect(numbers?.p).toBeCloseTo(0.0175006535275665, 9);
    expect(numbers?.estimate).toBeCloseTo(0.7, 9);
    expect(numbers?.lower).toBeCloseTo(-2.65338457211182, 7);
    expect(numbers?.upper).toBeCloseTo(4.05340531025681, 7);
    expect(power?.smallestMargin).toBeCloseTo(5.06845989285373, 7);
    // The verdict was reached, so the note may not say that it cannot be.
    expect(power?.warning).toBe(
      'Deze keer lukte een oordeel. Bij een meting van deze omvang lukt dat niet altijd: meestal pas vanaf 5,1 procentpunt.',
    );
  });

  test('clearly worse, and not shown to stay within the margin, deviates', () => {
    const { state, reason, numbers } = lonely('2024', 48, [45.1, 50.9], 1240);
    expect([state, reason]).toEqual(['wijkt af', 'worse']);
    expect(numbers?.p).toBeCloseTo(0.00476000677213345, 9); // pt(d/s, df, lower.tail = FALSE)
  });

  test('clearly better is never punished', () => {
    expect(lonely('2024', 33, [30.1, 36], 1240)).toMatchObject({ state: 'op koers', reason: 'better' });
  });

  test('a survey too small to tell says so', () => {
    const verdict = lonely('2024', 43.4, [34, 53], 110);
    expect(verdict).toMatchObject({ state: 'niet vast te stellen', reason: 'equal-not-shown' });
    expect(verdict.sentence).toContain('Het kan met 5 procentpunt of meer zijn gestegen.');
    expect(verdict.power?.warning).toMatch(
      /vaak niet laten zien dat een verschil kleiner is dan 5 procentpunt\. Vanaf/,
    );
  });

  test('without a favourable side both one-sided tests must hold', () => {
    // R: max(pt((d+.03)/s, df, lower.tail = FALSE), pt((d-.03)/s, df)); s*(qt(.95,df)+qt(.9,df))
    const { state, reason, numbers, power } = carers('2024', 18, [16.5, 19.6], 2500);
    expect([state, reason]).toEqual(['op koers', 'equal']);
    expect(numbers?.p).toBeCloseTo(0.0306896850590319, 9);
    expect(power?.smallestMargin).toBeCloseTo(3.95138579507103, 7);
  });

  test('without a favourable side a change either way deviates, tested two-sided', () => {
    const { state, reason, numbers } = carers('2024', 23.5, [21.2, 26], 1270);
    expect([state, reason]).toEqual(['wijkt af', 'changed']);
    expect(numbers?.p).toBeCloseTo(0.000271932127070339, 9); // 2*pt(-d/s, df)
  });

  test('published figures without bounds are set against the variation of their own series', () => {
    const values = [69.4, 70.6, 69.8, 71.7, 73.5, 74.6];
    const figures = values.map((value, index) => total(String(2018 + index), { value }));
    const work = indicatorOf('I04', 'published', figures, { source: 'CBS', polarity: { '1.2': '+' } });
    const { state, reason, numbers } = indicatorVerdict(work, goalOf('1.2'), circumstances({ asOf: '2023-12-31' }));
    expect([state, reason]).toEqual(['op koers', 'better']);
    // R: pt((4.8+2)/(sd*sqrt(2)), 3.571429, lower.tail = FALSE)
    expect(numbers?.p).toBeCloseTo(0.00580557326023, 7);
  });
});

const knows = (earlier: number, later: number) =>
  indicatorVerdict(
    indicatorOf('I38', 'share', [share('2020', earlier, 303), share('2025', later, 290)], {
      source: 'CEO',
      polarity: { '7.4': '+' },
    }),
    goalOf('7.4'),
    circumstances(),
  );

describe("'meer' and 'minder'", () => {
  test('a share of answers that clearly rose is on course', () => {
    const { state, numbers } = knows(100, 141);
    expect(state).toBe('op koers');
    expect(numbers?.p).toBeCloseTo(4.78581425125514e-5, 9); // as in natural-variation.test.ts
    expect(numbers?.latest).toMatchObject({ period: '2025', n: 290 });
  });

  test('where it is known how many could have been asked, less is left to chance', () => {
    const survey = indicatorOf('I38', 'share', [share('2020', 100, 303), share('2025', 121, 290)], {
      source: 'CEO',
      polarity: { '7.4': '+' },
      kinds: ['clientervaring'],
    });
    const frames = { clientervaring: { '2020': 1100, '2025': 1150 } };
    const [without, within] = [{}, { frames }].map((part) =>
      indicatorVerdict(survey, goalOf('7.4'), circumstances(part)),
    );
    // R: p <- (c(100,121)+1)/(c(303,290)+2); v <- p*(1-p)/(c(303,290)+2); f <- 1-c(303,290)/c(1100,1150)
    // pnorm(diff(p)/sqrt(sum(v)), lower.tail = FALSE); pnorm(diff(p)/sqrt(sum(v*f)), lower.tail = FALSE)
    expect(without?.numbers?.p).toBeCloseTo(0.0140938446153988, 9);
    expect(within?.numbers?.p).toBeCloseTo(0.00528713872966029, 9);
    expect(within?.numbers?.latest.lower).toBeGreaterThan(without?.numbers?.latest.lower ?? 100);
  });

  test('what rounding adds to the error of a small survey counts too', () => {
    const rounded = indicatorOf('I36', 'share', [share('2020', 65, 95), share('2025', 80, 100)], {
      source: 'CEO',
      polarity: { '6.3': '+' },
    });
    // R: x <- c(65,80); n <- c(95,100); p <- (x+1)/(n+2); v <- p*(1-p)/(n+2) + 25/12*(1+(x/n)^2)/n^2;
    // pnorm((diff(p) - min(2.5/n))/sqrt(sum(v)), lower.tail = FALSE): half a step of the finer share
    expect(indicatorVerdict(rounded, goalOf('6.3'), circumstances()).numbers?.p).toBeCloseTo(0.0936432980532, 9);
  });

  test('a clear fall deviates, and a small difference proves nothing', () => {
    expect(knows(141, 100)).toMatchObject({ state: 'wijkt af', reason: 'opposite' });
    expect(knows(100, 101)).toMatchObject({ state: 'niet vast te stellen', reason: 'not-shown' });
  });

  test('everyone saying yes twice gives no verdict, and no number that is not finite', () => {
    const { state, numbers } = knows(303, 290);
    expect(state).toBe('niet vast te stellen');
    expect(Object.values(numbers ?? {}).filter((one) => typeof one === 'number' && !Number.isFinite(one))).toEqual([]);
  });

  test('people who count once per quarter are averaged, so that nobody counts four times', () => {
    const sought = indicatorOf('I15', 'count', perYear(900, 1000, 1060, 1100, 1200, 1296), {
      ...quarterly,
      polarity: { '2.6': '+' },
    });
    const { sentence, numbers, interpreted } = indicatorVerdict(sought, goalOf('2.6'), circumstances({ residents }));
    // By hand: 1296 / 4 = 324 people, 324 / 50.8 = 6.378; 1000 / 4 / 47.9 = 5.219 in 2021, its own nulmeting.
    expect(sentence).toContain('in 2025 was het 6,38 per 1.000 inwoners per kwartaal, in 2021 5,22.');
    expect(numbers?.latest.n).toBe(324);
    expect(interpreted.join(' ')).toContain('gemiddelde van vier kwartalen');
    // Four times as large a scale changes no test: the p of the sums.
    const summed = indicatorVerdict({ ...sought, id: 'I18' }, goalOf('2.6'), {
      ...circumstances({ residents }),
      rule: () => ({ before: '2021', own: { period: '2021', why: '' } }),
    });
    expect(numbers?.p).toBeCloseTo(summed.numbers?.p ?? NaN, 9);
  });

  test('a count of a register is four quarters together, per 1.000 residents', () => {
    const questions = indicatorOf('I18', 'count', perYear(2423, 2500, 2700, 2900, 3200, 3466), {
      ...quarterly,
      polarity: { '3.1': '+' },
    });
    const { state, sentence, numbers } = indicatorVerdict(questions, goalOf('3.1'), circumstances({ residents }));
    expect(state).toBe('op koers');
    expect(sentence).toContain('I18 zelf: in 2025 was het 68,2 per 1.000 inwoners per jaar, in 2020 51,2.');
    // R: phi 5.609 on 3.571 degrees of freedom (statistics/natural-variation.test.ts has its code);
    // s <- sqrt(phi)*sqrt(2423/47.3^2 + 3466/50.8^2); 3466/50.8 - 2423/47.3 + c(-1,1)*qt(.975,df)*s
    expect(numbers?.confidence).toBe(95);
    expect(numbers?.estimate).toBeCloseTo(17.0021308119, 9);
    expect(numbers?.lower).toBeCloseTo(6.25671826952927, 6);
    expect(numbers?.upper).toBeCloseTo(27.74754335421596, 6);
    expect(numbers?.p).toBeCloseTo(0.00649226050027, 9);
  });

  test('a count on the reference date is set against the same quarter', () => {
    const young = indicatorOf('I24', 'count', [count('2020Q3', 20), ...atYearEnd(63, 57, 55, 51, 53, 35)], {
      ...quarterly,
      polarity: { '3.4': '-' },
    });
    const { state, sentence, numbers } = indicatorVerdict(young, goalOf('3.4'), circumstances({ residents }));
    expect(state).toBe('op koers');
    // R: phi 1; d <- 35/50.8 - 63/47.3; pt(d/sqrt(63/47.3^2 + 35/50.8^2), 3.571)
    expect(numbers?.p).toBeCloseTo(0.0202209335181, 9);
    expect(sentence).toContain('I24 zelf: in het 4e kwartaal van 2025 was het 0,69 per 1.000 inwoners');
  });

  test('without known residents the bare counts are compared', () => {
    const young = indicatorOf('I24', 'count', atYearEnd(63, 57, 55, 51, 53, 63), {
      ...quarterly,
      polarity: { '3.4': '-' },
    });
    const { numbers } = indicatorVerdict(young, goalOf('3.4'), circumstances());
    expect(numbers).toMatchObject({ unit: 'vragen', estimate: 0, latest: { value: 63 } });
  });

  test('the law that changed in 2021 makes 2021 the nulmeting of I15', () => {
    const contacted = indicatorOf('I15', 'count', perYear(360, 1200, 1210, 1190, 1200, 1200), {
      ...quarterly,
      polarity: { '2.6': '+' },
    });
    const { numbers, interpreted } = indicatorVerdict(contacted, goalOf('2.6'), circumstances());
    expect(numbers?.baseline?.period).toBe('2021');
    expect(interpreted.join(' ')).toContain('vanaf dat jaar moet de gemeente');
  });
});

const decided = (period: string, yes: number, all: number) =>
  indicatorOf(
    'T01',
    'share',
    quarters(Number(period), (quarter) => share(quarter, yes / 4, all / 4)),
    {
      ...quarterly,
      set: 'aanvullend',
      polarity: { '7.1': '+' },
    },
  );

const spent = (last: number) =>
  indicatorVerdict(
    indicatorOf('F01', 'ratio', [total('2024Q3', { value: 70 }), total('2024Q4', { value: last })], {
      ...quarterly,
      source: 'PC',
      set: 'aanvullend',
      polarity: { '4.1': '-' },
    }),
    goalOf('4.1'),
    circumstances(),
  );

describe('norms', () => {
  test('the interval of a share below the norm deviates', () => {
    const { state, sentence, numbers, interpreted } = indicatorVerdict(
      decided('2025', 1208, 1340),
      goalOf('7.1'),
      circumstances(),
    );
    expect(state).toBe('wijkt af');
    expect(sentence).toBe('In 2025 was het 90,1%. Wij nemen als norm minstens 95%. Dat is niet gehaald.');
    expect(numbers).toMatchObject({ norm: 95, baseline: null, margin: null });
    expect(interpreted.join(' ')).toContain('niet in bijlage 3');
  });

  test('a companion that is judged instead of the main figure is named', () => {
    const within = total('2025', { measure: 'binnen-norm', value: 62.2, numerator: 622, denominator: 1000, n: 1000 });
    const start = indicatorOf('I22', 'share', [within], { polarity: { '3.3': '-' } });
    const [main] = start.measures;
    if (main === undefined) throw new Error('an indicator has a measure');
    const measures = [main, { ...main, key: 'binnen-norm', name: 'Gestart binnen 56 dagen' }];
    const { state, sentence } = indicatorVerdict({ ...start, measures }, goalOf('3.3'), circumstances());
    expect([state, sentence]).toEqual([
      'wijkt af',
      'Gestart binnen 56 dagen: in 2025 was het 62,2%. Wij nemen als norm minstens 90%. Dat is niet gehaald.',
    ]);
  });

  test('an interval that holds the norm proves nothing', () => {
    expect(indicatorVerdict(decided('2025', 380, 400), goalOf('7.1'), circumstances())).toMatchObject({
      state: 'niet vast te stellen',
      reason: 'norm-not-shown',
    });
  });

  test("'alle' is a path from the nulmeting to 2024", () => {
    const expected = indicatorOf('I34', 'share', [share('2020', 96, 114), share('2022', 125, 132)], {
      source: 'CEO',
      polarity: { '6.1': '+' },
    });
    const { state, sentence, numbers, power } = indicatorVerdict(
      expected,
      goalOf('6.1'),
      circumstances({ asOf: '2022-12-31' }),
    );
    expect(state).toBe('op koers');
    // R, with (x+1)/(n+2): path <- .5*p0 + .5*.95; pnorm((p1-path)/sqrt(s1^2+(.5*s0)^2), lower.tail = FALSE)
    expect(numbers?.p).toBeCloseTo(0.038690765759, 9);
    expect(numbers?.norm).toBeCloseTo(89.6052631579, 9);
    // The path asked 89.605 - 84.211 of it; R: sqrt(s1^2+(.5*s0)^2)*(qnorm(.95)+qnorm(.8)).
    expect(power?.wanted).toBeCloseTo(5.3947368421, 9);
    expect(power?.smallestChange).toBeCloseTo(6.6446012055, 7);
    expect(power?.warning).toContain('lukt dat niet altijd');
    expect(sentence).toContain(
      "'Alle' lezen wij als minstens 95% in 2024. Daarvoor hoort het nu minstens 89,6% te zijn.",
    );
  });

  test('what is counted whole is a fact: one euro over the budget deviates, whatever the quarters before', () => {
    expect(spent(100.1)).toMatchObject({ state: 'wijkt af', power: null, numbers: { p: null, lower: null } });
    expect(spent(100)).toMatchObject({ state: 'op koers' });
    expect(spent(100.1).sentence).toBe(
      'In 2024 was het 100,1%. Binnen het budget is hoogstens 100%. Dat is niet gehaald.',
    );
  });

  test('a newer provisional figure is told, and does not count', () => {
    const reports = indicatorOf(
      'I31',
      'ratio',
      [share('2024', 10, 10), { ...share('2025', 7, 8), value: 88, status: 'provisional' }],
      { source: 'PC', polarity: { '4.2': '+' } },
    );
    const { state, sentence, newer } = indicatorVerdict(reports, goalOf('4.2'), circumstances());
    expect([state, newer]).toEqual(['op koers', 'Het voorlopige cijfer van 2025, 88,0%, telt nog niet mee.']);
    expect(sentence).toMatch(/Dat is gehaald\. Het voorlopige cijfer van 2025/);
  });
});
