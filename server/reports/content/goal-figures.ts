import type { Goal } from 'indicators/plan/types.ts';
import type { ReleasedIndicator } from 'indicators/release/schema.ts';
import type { Verdict } from 'indicators/verdict/schema.ts';
import { reportTexts } from '../../texts/reports.ts';
import { latestFigure } from '../../views/latest-figure.ts';
import { numeric, table } from '../parts.ts';
import type { Cell, Table } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { amount } from '../write-amount.ts';
import { stateWords } from './verdict-words.ts';

const texts = reportTexts.goals;

type Numbers = NonNullable<Verdict['numbers']>;

/** The figure that decided a verdict, and the earlier figure, the norm or the target that it was held against. */
function judgedRow(
  { name, measures, invented }: ReleasedIndicator,
  verdict: Verdict,
  { measure, unit, decimals, latest, baseline, norm }: Numbers,
): Cell[] {
  const companion = measure === 'main' ? undefined : measures.find(({ key }) => key === measure)?.name;
  const held: Cell[] =
    norm === null
      ? [baseline && { period: baseline.period }, amount(baseline?.value ?? null, decimals)]
      : [verdict.targets === undefined ? texts.norm : texts.target, amount(norm, decimals)];
  return [
    companion === undefined ? name : texts.companion(name, companion),
    unit,
    { period: latest.period },
    amount(latest.value, decimals),
    ...held,
    stateWords(verdict),
    invented ? texts.yes : texts.no,
  ];
}

/** The newest figure of an indicator, beside the one of a year or a measurement before. */
function newestRow(
  { name, unit, invented }: ReleasedIndicator,
  latest: ReturnType<typeof latestFigure>,
  said: string | null,
): Cell[] {
  const foot = [said, invented ? texts.yes : texts.no];
  if (latest === null) return [name, unit, null, reportTexts.noFigure, null, null, ...foot];
  const { period, value, decimals, status, previous } = latest;
  return [
    name,
    latest.unit,
    { period },
    status === 'suppressed' ? reportTexts.hidden : (amount(value, decimals) ?? reportTexts.noFigure),
    previous && { period: previous.period },
    amount(previous?.value ?? null, decimals),
    ...foot,
  ];
}

/**
 * Per indicator of a goal the figure that decided its verdict, and where it has another that is newer, or of its main measure, that one
 * too. Without a judged figure stands its newest.
 */
function goalRows({ release }: ReportInput, goal: Goal): Cell[][] {
  return goal.indicators.flatMap((id): Cell[][] => {
    const indicator = release.indicators.find((one) => one.id === id);
    if (indicator === undefined) return [[id, null, null, reportTexts.noFigure, null, null, null, null]];
    const verdict = indicator.verdicts?.find((one) => one.goal === goal.id);
    const latest = latestFigure(indicator, release.gemeente.code);
    const numbers = verdict?.numbers ?? null;
    if (verdict === undefined || numbers === null)
      return [newestRow(indicator, latest, verdict === undefined ? null : stateWords(verdict))];
    const isJudged =
      latest === null ||
      (numbers.measure === 'main' && numbers.unit === latest.unit && numbers.latest.period === latest.period);
    return [
      judgedRow(indicator, verdict, numbers),
      ...(isJudged ? [] : [newestRow({ ...indicator, name: texts.newest(indicator.name) }, latest, texts.notJudged)]),
    ];
  });
}

/** The figures of a goal; null where it has no indicator. */
export function goalTable(input: ReportInput, goal: Goal): Table | null {
  const rows = goalRows(input, goal);
  const { indicator, unit, period, value, against, valueAgainst, verdictOf, invented, figures } = texts;
  const columns = [indicator, unit, period, numeric(value), against, numeric(valueAgainst), verdictOf, invented];
  return rows.length === 0 ? null : table(figures, columns, rows);
}
