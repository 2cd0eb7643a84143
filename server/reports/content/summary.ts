import { plannedGoals } from 'indicators/plan/plan-of.ts';
import { daysOf } from 'indicators/release/period.ts';
import { verdictStates, type GoalVerdict } from 'indicators/verdict/schema.ts';
import { reportTexts } from '../../texts/reports.ts';
import { latestFigure } from '../../views/latest-figure.ts';
import { list, numeric, paragraphs, section, table } from '../parts.ts';
import type { Part, Section, Table } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { amount, writeCell, writeDay, writePeriod } from '../write-amount.ts';
import { moneySentences, moneyTable } from './money.ts';
import { deviations } from './verdict-words.ts';

const texts = reportTexts.summary;

/** So many goals and signals fit, with all else, on one page. */
const [mostGoals, mostSignals] = [4, 3];

/** The first of a list, and how many more there are. */
const firstOf = (items: readonly string[], most: number): Part[] => [
  ...list(items.slice(0, most)),
  ...(items.length > most ? [paragraphs(texts.more(items.length - most))] : []),
];

function signalLines({ release }: ReportInput): string[] {
  return release.signals.flatMap(({ indicator, measure, period, rule, direction, value, mean }) => {
    const found = release.indicators.find(({ id }) => id === indicator);
    const decimals = found?.measures.find(({ key }) => key === measure)?.decimals ?? 0;
    if (found === undefined || measure !== 'main') return [];
    const [shown, usual] = [value, mean].map((one) => writeCell(amount(one, decimals)));
    return texts.signal(found.name, inWords(period), texts.signalBy(rule, direction), shown ?? '', usual ?? '');
  });
}

/** What a moment is about: a kwartaalrapportage its quarter, any other its year. */
function periodOf({ year, moment }: NonNullable<ReportInput['moment']>): string {
  const quarter = /^kwartaalrapportage ([1-4])$/.exec(moment)?.[1];
  return quarter === undefined ? String(year) : `${year}Q${quarter}`;
}

const inWords = (period: string): string =>
  period.includes('Q') ? texts.quarter(writePeriod(period)) : writePeriod(period);

/** That a report has figures of after the time that it is about, where it was made later. */
function newerFigures({ release, moment }: ReportInput): string[] {
  if (moment === null) return [];
  const about = periodOf(moment);
  const periods = release.indicators.flatMap((one) => latestFigure(one, release.gemeente.code)?.period ?? []);
  const newest = periods.toSorted((a, b) => daysOf(a).last.localeCompare(daysOf(b).last)).at(-1);
  return newest === undefined || daysOf(newest).last <= daysOf(about).last
    ? []
    : [texts.newer(moment.moment, inWords(about), inWords(newest))];
}

/** In one row: the summary is one page. */
function verdictTable(verdicts: readonly GoalVerdict[]): Table {
  const found = verdictStates
    .map((state) => ({ state, value: verdicts.filter((one) => one.state === state).length }))
    .filter(({ value }) => value > 0);
  return table(
    texts.verdicts,
    [texts.state, ...found.map(({ state }) => numeric(state))],
    [[texts.count, ...found.map(({ value }) => ({ value, decimals: 0 }))]],
  );
}

/** On one page: whose state this is, the verdicts, the money and what stands out. */
export function summarySection(input: ReportInput, money: 'table' | 'sentence'): Section {
  const { release, hash, at } = input;
  const goals = plannedGoals(release);
  const verdicts = release.goals ?? [];
  const deviating = goals.flatMap((goal) => {
    const { id, title } = goal;
    const verdict = verdicts.find((one) => one.goal === id && one.state === 'wijkt af');
    if (verdict === undefined) return [];
    return texts.deviates(`${id} ${title}`, deviations(input, { goal }).join(' '));
  });
  const amounts = money === 'table' ? moneyTable(input, 'principle') : null;
  const signals = signalLines(input);
  return section(
    'samenvatting',
    texts.title,
    [
      paragraphs(
        texts.about(goals.length, release.gemeente.name),
        hash === null ? texts.live : `${texts.frozen(writeDay(at))} ${texts.hash(hash)}`,
        ...newerFigures(input),
      ),
      verdicts.length === 0 ? paragraphs(texts.noVerdicts) : verdictTable(verdicts),
      ...(deviating.length === 0 ? [] : [paragraphs(texts.deviating), ...firstOf(deviating, mostGoals)]),
    ],
    {
      sheet: texts.sheet,
      sections: [
        section('samenvatting-geld', texts.money, [
          paragraphs(moneySentences(input).join(' ')),
          ...(amounts ? [amounts] : []),
        ]),
        section(
          'samenvatting-signalen',
          texts.signals,
          signals.length === 0
            ? [paragraphs(release.judged.length === 0 ? texts.notWatched : texts.noSignals)]
            : firstOf(signals, mostSignals),
        ),
      ],
    },
  );
}

/** Every signal, where the summary has no room for all. */
export function signalsSection(input: ReportInput): Section[] {
  const lines = signalLines(input);
  return lines.length <= mostSignals
    ? []
    : [section('signalen', texts.allSignals, list(lines), { sheet: texts.signalsSheet, newPage: true })];
}
