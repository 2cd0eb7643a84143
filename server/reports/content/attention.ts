import { plannedGoals } from 'indicators/plan/plan-of.ts';
import { moneyYearOf } from '../../cycle/calendar/money-year.ts';
import { requiredTexts, type RequiredText } from '../../cycle/duiding/required-texts.ts';
import { momentName } from '../../cycle/texts-of.ts';
import { reportTexts } from '../../texts/reports.ts';
import { paragraphs, section, table } from '../parts.ts';
import type { Section } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { euros, writeCell } from '../write-amount.ts';
import { duidingNotes, duidingOn, duidingParts } from './told.ts';
import { deviations } from './verdict-words.ts';

const texts = reportTexts.attention;

function deviating(input: ReportInput, { about, subject }: RequiredText): string {
  const goal = plannedGoals(input.release).find(({ id }) => id === subject);
  const told = about === 'goal' ? goal && deviations(input, { goal }) : deviations(input, { indicator: subject });
  return texts.deviates((told ?? []).join(' ').replace(/\.$/, ''));
}

const reasonsOf = (input: ReportInput, one: RequiredText): string =>
  one.reasons
    .map((reason) => {
      const { money } = one;
      if (reason === 'wijkt af') return deviating(input, one);
      return reason === 'geld' && money !== null
        ? texts.money(money.year, writeCell(euros(Math.abs(money.deviation))), money.deviation > 0, money.isExpected)
        : texts.reasons[reason];
    })
    .join('; ');

/** Whether what deviates was explained at this moment, or else at which other one, or not. */
function explained(input: ReportInput, { about, subject }: RequiredText): string {
  const told = duidingOn(input, about, subject);
  if (told === null) return texts.no;
  const other = input.moment === null || told.moment === input.moment.id ? null : momentName(told.moment);
  return other === null ? texts.yes : texts.elsewhere(`${other.moment} ${other.year}`);
}

/** Why money of another year stands here than that which the moment is about. */
function otherYears(input: ReportInput, required: readonly RequiredText[]): string[] {
  const own = moneyYearOf(input.moment?.id ?? null, input.adopted);
  const others = new Set(required.flatMap(({ money }) => (money === null || money.year === own ? [] : money.year)));
  return own === null || others.size === 0 ? [] : [texts.otherYear(own, [...others].toSorted().join(' en '))];
}

/**
 * What the college decides on: everything that deviates, gave a signal or costs another amount than was agreed, with why it stands here
 * and whether it was explained; then, of figures and taakvelden, the explanation itself. That of goals stands on their pages.
 */
export function attentionSection(input: ReportInput): Section {
  const required = requiredTexts(input.release, input.adopted, input.moment?.id ?? null);
  const apart = required.flatMap((one): Section[] => {
    const { about, subject, name } = one;
    if (about === 'goal') return [];
    const told = duidingOn(input, about, subject);
    return [
      section(`besluit-${about}-${subject}`, name, [
        paragraphs(texts.because(reasonsOf(input, one))),
        ...(told === null ? [paragraphs(reportTexts.notYet)] : [...duidingNotes(input, told), ...duidingParts(told)]),
      ]),
    ];
  });
  const rows = required.map((one) => [one.name, reasonsOf(input, one), explained(input, one)]);
  const { what, why, told } = texts.columns;
  return section(
    'besluiten',
    texts.title,
    rows.length === 0
      ? [paragraphs((input.release.goals ?? []).length === 0 ? texts.notJudged : texts.none)]
      : [paragraphs(texts.about, ...otherYears(input, required)), table(texts.caption, [what, why, told], rows)],
    { sheet: texts.sheet, newPage: true, sections: apart },
  );
}
