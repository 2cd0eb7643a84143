import { expect, test } from 'vitest';
import { isAudited } from '../../disclosure/is-audited.ts';
import { filesOf, type Row, rowsOf } from './extract-rows.ts';
import { inFives } from './in-fives.ts';
import type { Pipe } from './pipe.ts';
import { residents } from './residents.ts';
import { respondents, weight } from './respondents.ts';
import { filled, sound, words } from './sound-rows.ts';
import { toOneDecimal } from './to-one-decimal.ts';

/** Planning and control, and what comes from surveys and StatLine together. */
export function controlSuite({ extracts, released, release }: Pipe): void {
  test('the release tells of its disclosure audit, which says nothing of a release with one hidden figure more shown', () => {
    const made = release();
    expect(isAudited(made)).toBe(true);
    expect(made.protection?.audit?.hidden).toBeGreaterThan(0);
    const at = made.indicators.findIndex(({ observations }) =>
      observations.some(({ status }) => status === 'suppressed'),
    );
    const indicators = structuredClone(made.indicators);
    const hidden = indicators[at]?.observations.find(({ status }) => status === 'suppressed');
    if (hidden === undefined) throw new Error('the example hides figures');
    hidden.status = 'ok';
    expect(isAudited({ ...made, indicators })).toBe(false);
  });

  test('reports of 2023 on time', () => {
    const due = rowsOf(extracts, 'pc-kalender', { separator: ',' }).filter((row) => row['Jaar'] === '2023');
    const inTime = due.filter((row) => row['Geleverd'] !== '' && (row['Geleverd'] ?? '') <= (row['Uiterlijk'] ?? ''));
    expect(released('I31', '2023')).toMatchObject({ numerator: inTime.length, denominator: due.length });
  });

  test('budget spent in the first half of 2022, in all and on youth care', () => {
    // Table 2 of the plan, x EUR 1.000: 43160 in all, 13853 for 6.72.
    const codes = ['6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.71', '6.72', '6.81', '6.82', '7.1'];
    const half = sound(rowsOf(extracts, 'grootboek-2022'), ['Boekjaar', 'Boekingsnummer'], {
      '*Boekingsnummer': filled,
      '*Boekjaar': words('2022'),
      '*Kwartaal': words('1|2|3|4'),
      '*Taakveld': filled,
      '*Lasten of baten': words('L|B'),
      '*D/C': words('D|C'),
      '*Bedrag': (cell) => /^-?\d{1,3}(\.\d{3})*,\d\d$/.test(cell),
    }).filter((row) => ['1', '2'].includes(row['Kwartaal'] ?? ''));
    const spent = (of: readonly string[]) =>
      half
        .filter((row) => of.includes(row['Taakveld'] ?? ''))
        .reduce((sum, row) => {
          const amount = Number(row['Bedrag']?.replaceAll('.', '').replace(',', '.'));
          return sum + (row['D/C'] === 'D' ? amount : -amount);
        }, 0);
    expect(released('F01', '2022Q2').value).toBe(toOneDecimal((100 * spent(codes)) / 43_160_000));
    expect(released('F01', '2022Q2', { measure: '6.72' }).value).toBe(
      toOneDecimal((100 * spent(['6.72'])) / 13_853_000),
    );
  });

  test('the back-test of the forecasts: what the lines say, better than the year before, and margins within five points', () => {
    const { budget, backTest = [] } = release();
    const tried = ['taakveld', 'principle', 'total'].map((level) => {
      const rows = backTest.filter(({ by }) => by === level);
      const outcomes = rows.flatMap((row) => {
        const lines = budget.filter(({ by, code }) => by === row.by && code === row.code);
        const spent = (year: number, quarters: readonly number[]) =>
          lines
            .filter((line) => line.year === year && quarters.includes(line.quarter ?? 0))
            .reduce((sum, { realised }) => sum + (realised ?? Number.NaN), 0);
        const found = lines.flatMap(({ year, quarter, complete, forecast, ...line }) => {
          if (!complete || quarter === null || forecast === null) return [];
          const [before, after] = [[1, 2, 3, 4].slice(0, quarter), [1, 2, 3, 4].slice(quarter)];
          const net = spent(year, [1, 2, 3, 4]);
          const within = (low: number | null = null, high: number | null = null) =>
            low !== null && high !== null && low <= net && net <= high;
          return {
            error: Math.abs(net - forecast),
            naive: Math.abs(net - spent(year, before) - spent(year - 1, after)),
            margin: (line.forecastLower ?? null) !== null,
            within80: within(line.forecastLower80, line.forecastUpper80),
            within95: within(line.forecastLower, line.forecastUpper),
          };
        });
        const count = (what: 'margin' | 'within80' | 'within95') => found.filter((one) => one[what]).length;
        expect({
          ...row,
          intervals: count('margin'),
          within80: count('within80'),
          within95: count('within95'),
        }).toEqual(row);
        expect(row.meanAbsoluteError).toBeCloseTo(mean(found.map(({ error }) => error)), 0);
        expect(row.meanAbsoluteErrorNaive).toBeCloseTo(mean(found.map(({ naive }) => naive)), 0);
        return found;
      });
      const margins = outcomes.filter(({ margin }) => margin);
      return {
        level,
        margins: margins.length,
        ratio: mean(outcomes.map(({ error }) => error)) / mean(outcomes.map(({ naive }) => naive)),
        off80: Math.abs(mean(margins.map(({ within80 }) => (within80 ? 1 : 0))) - 0.8),
        off95: Math.abs(mean(margins.map(({ within95 }) => (within95 ? 1 : 0))) - 0.95),
      };
    });
    // Eleven taakvelden, three principles and the total, after three quarters of the six years that had errors before them.
    expect(tried.map(({ margins }) => margins)).toEqual([198, 54, 18]);
    for (const { level, ratio, off80, off95 } of tried) {
      expect(ratio, level).toBeLessThan(1);
      expect(off80, level).toBeLessThan(0.05);
      expect(off95, level).toBeLessThan(0.05);
    }
  });

  test('signals in 2025Q4 over the released series', () => {
    const quarters = Array.from({ length: 32 }, (_, index) => `${2018 + Math.floor(index / 4)}Q${(index % 4) + 1}`);
    const judged = release()
      .indicators.filter(({ id, cycle }) => cycle === 'quarterly' && id !== 'F02')
      .map(({ observations }) =>
        quarters.map((quarter) => {
          const found = observations.find(
            ({ measure, breakdown, region, period, status }) =>
              `${measure} ${region} ${period}` === `main GM0171 ${quarter}` &&
              breakdown === null &&
              status !== 'provisional' &&
              status !== 'missing',
          );
          // The rules hold at any scale: exact shares instead of rounded percentages.
          const { numerator = null, denominator = null, value = null } = found ?? {};
          return numerator === null || denominator === null ? value : numerator / denominator;
        }),
      )
      .map((values) => values.slice(values.lastIndexOf(null) + 1).map(Number))
      .filter((values) => values.length >= 12);
    expect(released('F02', '2025Q4')).toMatchObject({ n: judged.length, value: judged.filter(deviates).length });
  });

  const eachYes = {
    'Alcohol binnen richtlijn': 'J',
    'Groente en fruit': 'J',
    Beweegrichtlijn: 'J',
    'Gezond gewicht': 'J',
  };
  const healthy = Object.entries({ Rookt: 'N', ...eachYes });

  test('residents with a healthy way of life, and hindered mantelzorgers, in 2020', () => {
    const asked = respondents(extracts, 2020);
    const answered = asked.filter((row) => healthy.every(([name]) => row[name] !== ''));
    const yes = answered.filter((row) => healthy.every(([name, answer]) => row[name] === answer));
    const adults = residents(extracts, 2020, 18, 95);
    expect(released('I10', '2020').value).toBe(Math.round((adults * inFives(weight(yes))) / inFives(weight(answered))));

    const carers = asked.filter((row) => row['Mantelzorger'] === 'J' && row['Mantelzorg belemmerd'] !== '');
    const hindered = carers.filter((row) => ['soms', 'vaak'].includes(row['Mantelzorg belemmerd'] ?? ''));
    expect(released('I13', '2020')).toMatchObject({
      value: toOneDecimal((100 * inFives(weight(hindered))) / inFives(weight(carers))),
      n: inFives(carers.length),
    });
  });

  test('pupils and students of 4 to 23 in the school year that began in 2022', () => {
    const pupils: Row[] = filesOf(extracts, '85701NED', '.json').flatMap((bytes) => JSON.parse(bytes.toString()).value);
    const own = pupils.filter(
      (row) =>
        row['RegioS']?.trim() === 'GM0171' &&
        row['Perioden'] === '2022SJ00' &&
        row['Geslacht'] === 'T001038' &&
        row['Onderwijssoort'] === 'T001386' &&
        Number(row['Leeftijd']) >= 10_400 &&
        Number(row['Leeftijd']) <= 12_300,
    );
    expect(own).toHaveLength(20);
    expect(released('I05', '2022')).toMatchObject({
      numerator: own.reduce((sum, row) => sum + Number(row['LeerlingenEnStudenten_1']), 0),
      denominator: residents(extracts, 2022, 4, 23),
    });
  });
}

const middle = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / of.length;

/** XmR, by the rules of the NHS: the newest value against the mean and the mean moving range of the level it is on. */
function deviates(values: readonly number[]): boolean {
  const baseline = values.slice(0, 20);
  const mean = middle(baseline);
  let moved = 0;
  for (let index = 1; index < baseline.length; index += 1)
    moved += Math.abs((baseline[index] ?? 0) - (baseline[index - 1] ?? 0));
  const sigma = moved / (baseline.length - 1) / 1.128;
  if (sigma === 0) return false;
  for (let from = 1; from + 12 <= values.length; from += 1) {
    const sides = values.slice(from - 1, from + 8).map((value) => value > mean);
    const error = sigma * Math.hypot(baseline.length ** -0.5, 12 ** -0.5);
    const lasts = sides.slice(1).every((side) => side !== sides[0]);
    if (lasts && Math.abs(middle(values.slice(from, from + 12)) - mean) > 2 * error) {
      // On the day that a twelfth point confirms it, another level is itself the signal.
      return from + 12 === values.length || deviates(values.slice(from));
    }
  }
  const z = values.map((value) => (value - mean) / sigma);
  const [last = 0] = z.slice(-1);
  return [1, -1].some((side) => {
    const beyond = (limit: number) => (value: number) => side * value > limit;
    const six = z.slice(-6);
    return (
      beyond(3)(last) ||
      (beyond(2)(last) && z.slice(-3).filter(beyond(2)).length > 1) ||
      z.slice(-7).every(beyond(0)) ||
      six.slice(1).every((value, index) => side * value > side * (six[index] ?? 0))
    );
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
