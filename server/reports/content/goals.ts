import { principlesOf } from 'indicators/plan/plan-of.ts';
import type { Goal } from 'indicators/plan/types.ts';
import { reportTexts } from '../../texts/reports.ts';
import { paragraphs, section } from '../parts.ts';
import type { Part, Picture, Section } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { goalTable } from './goal-figures.ts';
import { duidingNotes, duidingOn, duidingParts } from './told.ts';
import { verdictParts } from './verdict-words.ts';

const texts = reportTexts.goals;

function goalSection(input: ReportInput, goal: Goal, picture: Picture | null, newPage: boolean): Section {
  const told = duidingOn(input, 'goal', goal.id);
  const figures = goalTable(input, goal);
  const parts: Part[] = [
    paragraphs(goal.text),
    ...verdictParts(input, goal),
    ...(figures === null ? [] : [figures]),
    ...(picture === null ? [] : [picture]),
  ];
  const duiding = section(
    `doel-${goal.id}-duiding`,
    texts.duiding,
    told === null ? [paragraphs(reportTexts.notYet)] : [...duidingNotes(input, told), ...duidingParts(told)],
  );
  return section(`doel-${goal.id}`, `${goal.id} ${goal.title}`, parts, {
    sheet: texts.sheet(goal.id),
    newPage,
    sections: [duiding],
  });
}

/** A page per goal, principle after principle; `only` chooses. */
export function goalsSections(
  input: ReportInput,
  pictures: ReadonlyMap<string, Picture>,
  only: (goal: Goal) => boolean = () => true,
): Section[] {
  return principlesOf(input.release).flatMap(({ id, name, goals }) => {
    // The first stands below the name of its principle.
    const chosen = goals
      .filter(only)
      .map((goal, at) => goalSection(input, goal, pictures.get(goal.id) ?? null, at > 0));
    return chosen.length === 0 ? [] : section(`principe-${id}`, name, [], { newPage: true, sections: chosen });
  });
}
