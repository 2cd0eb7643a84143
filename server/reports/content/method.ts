import { glossaryOf } from 'indicators/plan/plan-of.ts';
import type { Release } from 'indicators/release/schema.ts';
import { inventedNote } from '../../views/invented-note.ts';
import { reportTexts } from '../../texts/reports.ts';
import { list, paragraphs, section, table } from '../parts.ts';
import type { Section } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { writeDay } from '../write-amount.ts';

const texts = reportTexts.method;

/** Kinds together, each from its oldest file on. */
const byTitle = (deliveries: Release['deliveries']) =>
  deliveries.toSorted(
    (a, b) =>
      a.title.localeCompare(b.title, 'nl') ||
      (a.periodFrom ?? '').localeCompare(b.periodFrom ?? '') ||
      a.fileName.localeCompare(b.fileName),
  );

const day = (iso: string | null) => (iso === null ? null : writeDay(iso));

/** How verdicts and forecasts were made, what is invented, how persons are protected, and which files it comes from. */
export function methodSection({ release }: ReportInput): Section {
  const { source, owner, from, to, invented } = texts.columns;
  const { yes, no } = reportTexts.goals;
  const notes = release.protection?.notes ?? [];
  return section('werkwijze', texts.title, [paragraphs(texts.verdicts, texts.forecast)], {
    sheet: texts.sheet,
    newPage: true,
    sections: [
      section('werkwijze-verzonnen', texts.invented, [paragraphs(inventedNote(release))]),
      ...(notes.length === 0 ? [] : [section('werkwijze-bescherming', texts.protection, list(notes))]),
      section('werkwijze-bronnen', texts.sources, [
        table(
          texts.sources,
          [source, owner, from, to, invented],
          byTitle(release.deliveries).map((one) => [
            one.title,
            one.owner,
            day(one.periodFrom),
            day(one.periodTo),
            one.invented ? yes : no,
          ]),
        ),
      ]),
    ],
  });
}

/** The words that a reader may not know; and, in the whole report, what every indicator measures. */
export function definitionsSection({ release }: ReportInput, indicators: boolean): Section {
  const { title, sheet, indicators: measured, words, columns } = reportTexts.definitions;
  const { id, name, definition, unit, source, word, meaning } = columns;
  return section('definities', title, [], {
    sheet,
    newPage: true,
    sections: [
      ...(indicators
        ? [
            section('definities-indicatoren', measured, [
              table(
                measured,
                [id, name, definition, unit, source],
                release.indicators.map((one) => [one.id, one.name, one.definition, one.unit, one.source]),
              ),
            ]),
          ]
        : []),
      section('definities-woorden', words, [
        table(
          words,
          [word, meaning],
          glossaryOf(release).map((one) => [one.term, one.meaning]),
        ),
      ]),
    ],
  });
}
