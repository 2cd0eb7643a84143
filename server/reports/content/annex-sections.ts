import { setsOf, type Sets } from 'indicators/sets/sets-of.ts';
import type { Release } from 'indicators/release/schema.ts';
import { reportSetTexts } from '../../texts/report-sets.ts';
import { paragraphs, section } from '../parts.ts';
import type { Part, Section } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { annexesOf } from './annexes.ts';
import { deelplanWmoParts } from './sets/deelplan-wmo.ts';
import { figuresOfSet } from './sets/figures-of-set.ts';
import { gripPartsOf } from './sets/grip.ts';
import { voorveldParts } from './sets/voorveld.ts';
import { sheetName } from './sheet-name.ts';

/** Sets with more to tell than figures. */
const ownParts: Readonly<Record<string, { sheet: string; parts: (sets: Sets, release: Release) => Part[] }>> = {
  grip: { sheet: reportSetTexts.grip.sheet, parts: gripPartsOf },
  voorveld: { sheet: reportSetTexts.voorveld.sheet, parts: voorveldParts },
  'deelplan-wmo': { sheet: reportSetTexts.deelplan.sheet, parts: deelplanWmoParts },
};

/** The sets beside bijlage 3 for which the calendar asks, each behind the report under its own label. */
export function annexSections(input: ReportInput): Section[] {
  const { release } = input;
  return annexesOf(input).sets.map(({ id, name, source, about }) => {
    const own = ownParts[id];
    return section(
      `bijlage-${id}`,
      reportSetTexts.annex(name),
      [
        paragraphs(reportSetTexts.label(name), about, reportSetTexts.source(source)),
        ...(own === undefined ? figuresOfSet(release, id) : own.parts(setsOf(release), release)),
      ],
      { sheet: own?.sheet ?? sheetName(name), newPage: true },
    );
  });
}
