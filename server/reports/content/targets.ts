import { targetLine } from '../../cycle/target-line.ts';
import { momentName } from '../../cycle/texts-of.ts';
import { reportTexts } from '../../texts/reports.ts';
import { list, numeric, paragraphs, section, table } from '../parts.ts';
import type { Cell, Section } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { reportTitle } from '../report-title.ts';
import { amount } from '../write-amount.ts';

const texts = reportTexts.targets;

type Target = ReportInput['adopted']['targets'][number];

/** What of a target was not so at the moment before; null without one. */
function since({ previous }: ReportInput, target: Target): string | null {
  if (previous === null) return null;
  const before = previous.adopted.targets.find(({ id }) => id === target.id);
  if (before === undefined) return texts.isNew;
  const same = (['low', 'high', 'setBy', 'decision'] as const).every((key) => before[key] === target[key]);
  return same ? texts.same : texts.changed;
}

function row(input: ReportInput, target: Target): Cell[][] {
  return targetLine(input.release, target).map((line) => {
    const { indicator, name, measure, year, low, high, unit, decimals, perYear, state, setBy, decision } = line;
    return [
      `${indicator} ${measure.key === 'main' ? name : `${name}, ${measure.name}`}`,
      perYear ? texts.perYear(unit) : unit,
      { period: String(year) },
      amount(low, decimals),
      amount(high, decimals),
      state ?? texts.notNow,
      setBy,
      decision,
      since(input, target),
    ];
  });
}

/** What was taken back since the moment before. */
function withdrawn(input: ReportInput): string[] {
  const { previous, adopted } = input;
  const gone = previous?.adopted.targets.filter(({ id }) => adopted.targets.every((one) => one.id !== id)) ?? [];
  return gone.flatMap((target) =>
    targetLine(input.release, target).map(({ indicator, name, year }) => `${indicator} ${name} (${year})`),
  );
}

/** What council or college wants figures to be, who decided so, how the figure stands to it, and what of it is new. */
export function targetsSection(input: ReportInput): Section {
  const rows = input.adopted.targets
    .toSorted((a, b) => a.indicator.localeCompare(b.indicator) || a.year - b.year || a.id.localeCompare(b.id))
    .flatMap((target) => row(input, target));
  const gone = withdrawn(input);
  const { indicator, unit, year, low, high, state, setBy, decision } = texts.columns;
  const last = input.previous === null ? texts.noMoment : texts.since(reportTitle(momentName(input.previous.id)));
  const columns = [indicator, unit, year, numeric(low), numeric(high), state, setBy, decision, last];
  return section(
    'doelwaarden',
    texts.title,
    [
      paragraphs(rows.length === 0 ? texts.none : texts.about),
      ...(rows.length === 0 ? [] : [table(texts.caption, columns, rows)]),
      ...(gone.length === 0 ? [] : [paragraphs(texts.gone), ...list(gone)]),
    ],
    { sheet: texts.sheet, newPage: rows.length > 0 },
  );
}
