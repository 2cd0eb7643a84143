import { principlesOf } from 'indicators/plan/plan-of.ts';
import { inventedNote } from '../../views/invented-note.ts';
import { reportTexts as texts } from '../../texts/reports.ts';
import { paragraphs, section, writtenText } from '../parts.ts';
import type { Picture, Section } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { duidingNotes, duidingOn } from './told.ts';
import { verdictParts } from './verdict-words.ts';

/** For residents: how each goal goes in words, with what we see and do where that was written; no tables. */
export function residentsSections(input: ReportInput, pictures: ReadonlyMap<string, Picture>): Section[] {
  const goals = principlesOf(input.release).map(({ id, name, goals: own }) =>
    section(`principe-${id}`, name, [], {
      newPage: true,
      sheet: name.slice(0, 31).replaceAll(/[:\\/?*[\]]/g, ''),
      sections: own.map((goal) => {
        const told = duidingOn(input, 'goal', goal.id);
        return section(`doel-${goal.id}`, `${goal.id} ${goal.title}`, [
          ...verdictParts(input, goal),
          ...(told === null ? [] : [...duidingNotes(input, told), writtenText(told.see), writtenText(told.act)]),
        ]);
      }),
    }),
  );
  const chart = pictures.get('jaar');
  return [
    ...goals,
    ...(chart === undefined
      ? []
      : [section('begroting', texts.budget.title, [chart], { sheet: texts.budget.sheet, newPage: true })]),
    section('werkwijze', texts.method.title, [paragraphs(texts.method.verdicts, inventedNote(input.release))], {
      sheet: texts.method.sheet,
      newPage: true,
    }),
  ];
}
