import { glossaryOf } from 'indicators/plan/plan-of.ts';
import type { Release } from 'indicators/release/schema.ts';
import { inventedNote } from '../../views/invented-note.ts';
import { reportTexts } from '../../texts/reports.ts';
import { list, numeric, paragraphs, section, table } from '../parts.ts';
import type { Part, Section } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { amount, day } from '../write-amount.ts';

const texts = reportTexts.method;

type Files = { title: string; owner: string; from: string | null; to: string | null; invented: boolean; count: number };

const sooner = (one: string | null, other: string | null) =>
  one === null || (other !== null && other < one) ? other : one;
const later = (one: string | null, other: string | null) =>
  one === null || (other !== null && other > one) ? other : one;

/** Files of one kind from one owner together: a report needs no line for each of the messages of a quarter. */
function byKind(deliveries: Release['deliveries']): Files[] {
  const kinds = new Map<string, Files>();
  for (const { title, owner, invented, periodFrom, periodTo } of deliveries) {
    const key = JSON.stringify([title, owner, invented]);
    const known = kinds.get(key) ?? { title, owner, invented, from: null, to: null, count: 0 };
    kinds.set(key, {
      ...known,
      from: sooner(known.from, periodFrom),
      to: later(known.to, periodTo),
      count: known.count + 1,
    });
  }
  return [...kinds.values()].toSorted(
    (a, b) => a.title.localeCompare(b.title, 'nl') || Number(a.invented) - Number(b.invented),
  );
}

/** How verdicts and forecasts were made, what is invented, how persons are protected, and which files it comes from. */
export function methodSection({ release }: ReportInput): Section {
  const { source, owner, files, from, to, invented } = texts.columns;
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
          [source, owner, numeric(files), from, to, invented],
          byKind(release.deliveries).map((one) => [
            one.title,
            one.owner,
            { value: one.count, decimals: 0 },
            day(one.from),
            day(one.to),
            one.invented ? yes : no,
          ]),
        ),
      ]),
    ],
  });
}

/** What changed in definitions after they were first laid down, with the day and the reason. */
function definitionChanges({ indicators, otherSets = [] }: Release): Part {
  const { changed, unchanged, columns } = reportTexts.definitions;
  const rows = [...indicators, ...otherSets].flatMap(({ id, name, changes = [] }) =>
    changes.slice(1).map(({ version, on, why }) => [id, name, amount(version, 0), day(on), why]),
  );
  if (rows.length === 0) return paragraphs(unchanged);
  return table(changed, [columns.id, columns.name, numeric(columns.version), columns.since, columns.why], rows);
}

/** The words that a reader may not know; and, in the whole report, what every indicator measures, by which version since when. */
export function definitionsSection({ release }: ReportInput, indicators: boolean): Section {
  const { title, sheet, indicators: measured, words, columns } = reportTexts.definitions;
  const { id, name, definition, unit, source, version, since, word, meaning } = columns;
  return section('definities', title, [], {
    sheet,
    newPage: true,
    sections: [
      ...(indicators
        ? [
            section('definities-indicatoren', measured, [
              table(
                measured,
                [id, name, definition, unit, source, numeric(version), since],
                release.indicators.map((one) => [
                  one.id,
                  one.name,
                  one.definition,
                  one.unit,
                  one.source,
                  amount(one.version ?? null, 0),
                  day(one.changes?.at(-1)?.on),
                ]),
              ),
              definitionChanges(release),
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
