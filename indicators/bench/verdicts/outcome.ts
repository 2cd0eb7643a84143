import type { FalseAlarms } from './false-alarms.ts';
import { published } from './false-alarms.ts';
import type { Rates } from './rates.ts';
import type { Scenario } from './scenarios.ts';

export type Outcome = { measurement: string; scenario: Scenario; rates: Rates };

/** Three standard errors above the limit: chance alone takes one rate in some 700 as far. */
const allowed = (limit: number, runs: number): number => limit + 3 * Math.sqrt((limit * (1 - limit)) / runs);

export const percent = (part: number, digits = 1) => `${(100 * part).toFixed(digits).replace('.', ',')}%`;
export const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The outcome as Markdown, one table per question, then the signals. */
export function asMarkdown(outcomes: readonly Outcome[], alarms: readonly FalseAlarms[]): string {
  const scenarios = [...new Set(outcomes.map(({ scenario }) => scenario))];
  const tables = scenarios.map((scenario) =>
    [
      `### ${scenario.name}`,
      '',
      `Wrong of ours: ${scenario.wrong.ours.map((state) => `\`${state}\``).join(' or ')}.`,
      '',
      row([
        'measurement',
        'op koers',
        'wijkt af',
        'niet vast te stellen',
        'ours wrong',
        'growth wrong',
        "'not significant' wrong",
      ]),
      row(['---', '--:', '--:', '--:', '--:', '--:', '--:']),
      ...outcomes
        .filter((one) => one.scenario === scenario)
        .map(({ measurement, rates: { states, wrong } }) =>
          row([
            measurement,
            percent(states['op koers']),
            percent(states['wijkt af']),
            percent(states['niet vast te stellen']),
            `**${percent(wrong.ours)}**`,
            percent(wrong.growth),
            percent(wrong.significance),
          ]),
        ),
    ].join('\n'),
  );
  const rules = Object.keys(published) as (keyof typeof published)[];
  const signals = [
    '### Signals of a calm series',
    '',
    row(['series and baseline', ...rules, 'any']),
    row(['---', ...rules.map(() => '--:'), '--:']),
    row([
      'published',
      ...rules.map((rule) => percent(published[rule], 2)),
      percent(
        Object.values(published).reduce((sum, one) => sum + one, 0),
        2,
      ),
    ]),
    ...alarms.map(({ name, perRule, any }) =>
      row([name, ...rules.map((rule) => percent(perRule[rule], 2)), percent(any, 2)]),
    ),
  ].join('\n');
  return [...tables, signals].join('\n\n');
}

/** What does not hold: a rule of ours that is wrong more often than it may be, or a signal that is. */
export const brokenIn = (outcomes: readonly Outcome[], alarms: readonly FalseAlarms[], runs: number): string[] => [
  ...outcomes.flatMap(({ measurement, scenario, rates }) =>
    rates.wrong.ours > allowed(scenario.limit, runs)
      ? [`${measurement}, ${scenario.name}: ${percent(rates.wrong.ours, 2)}`]
      : [],
  ),
  ...alarms.flatMap(({ name, perRule }) =>
    (Object.keys(published) as (keyof typeof published)[]).flatMap((rule) =>
      perRule[rule] > allowed(published[rule], runs) ? [`${name}, ${rule}: ${percent(perRule[rule], 2)}`] : [],
    ),
  ),
];
