import { plannedGoals } from 'indicators/plan/plan-of.ts';
import { setsOf } from 'indicators/sets/sets-of.ts';
import type { FigureData } from '../../figures/figure-data.ts';
import { decidingFigure } from '../../views/deciding-figure.ts';
import { quartersOf } from '../../views/quarterly-figures.ts';
import type { Picture } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { annexesOf } from './annexes.ts';
import { reportedYear } from './money.ts';
import { pictureKey } from './quarterly.ts';

/** Addresses of the charts of the budget, of the year that the report shows; none of what was expected of a year of which nothing was. */
function budgetFigures(input: ReportInput): [string, string][] {
  const year = reportedYear(input);
  const isExpected = input.release.budget.some(
    (line) => line.year === year && line.quarter !== null && line.forecast !== null,
  );
  const of = (name: string, choice: string) =>
    [name, `/figuren/begroting/${name}?${choice}=${year}`] as [string, string];
  return year === null ? [] : [of('jaar', 'jaar'), ...(isExpected ? [of('verwachting', 'verwachting')] : [])];
}

/** Which charts a report has: address by key; of each goal the course of the figure that decides its verdict, of each domain what runs. */
export function wantedPictures(input: ReportInput): Map<string, string> {
  const { release } = input;
  const wanted = new Map<string, string>(budgetFigures(input));
  const { quarter } = annexesOf(input);
  if (quarter !== null && quartersOf(release).includes(quarter))
    for (const { id } of setsOf(release).quarterly)
      wanted.set(pictureKey(id), `/figuren/kwartaalrapportage/verloop?kwartaal=${quarter}&domein=${id}`);
  for (const goal of plannedGoals(release)) {
    const slug = decidingFigure(release, goal)?.slug;
    if (slug !== undefined) wanted.set(goal.id, `/figuren/indicatoren/${slug}/verloop`);
  }
  return wanted;
}

/** A chart of a page as a part of a report; null where there is nothing to draw yet. */
export function pictureOf(figure: FigureData | null): Picture | null {
  if (figure?.svg === null || figure === null) return null;
  const { title, summary, svg, notes } = figure;
  return { kind: 'picture', title, description: [summary, ...notes].join(' '), svg };
}
