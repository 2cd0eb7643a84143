import { plannedGoals } from 'indicators/plan/plan-of.ts';
import { taakveldCodes } from 'indicators/plan/taakvelden.ts';
import type { Release } from 'indicators/release/schema.ts';
import { setsOf } from 'indicators/sets/sets-of.ts';
import { quarterlySet, quartersOf } from '../../views/quarterly-figures.ts';
import type { Adopted } from '../adopted.ts';
import { requiredTexts, type Reason } from '../duiding/required-texts.ts';
import { duidingId } from '../duiding/write-duiding.ts';
import type { CalendarLine } from './calendar-of.ts';
import { moneyYearOf } from './money-year.ts';
import { quarterOf } from './quarter-of.ts';

/** One line of what a moment must contain, held against what stands in it. */
export type Content = {
  line: string;
  /** Null for a line that we cannot hold against anything: somebody has to look. */
  found: boolean | null;
  /** What is not there, by name. */
  missing: string[];
};

type Moment = Pick<CalendarLine, 'id' | 'year' | 'moment'>;
type State = { release: Release; adopted: Adopted; moment: Moment };

/** What a line is about by its words, and what of that is missing. The first whose words stand in the line holds. */
const rules: readonly { words: RegExp; missing: (state: State) => string[] }[] = [
  { words: /kwartaalrapportage/i, missing: missingQuarter },
  { words: /oordeel per doel/i, missing: goalsWithoutVerdict },
  { words: /duiding.*signalen/i, missing: textsMissing('signaal') },
  { words: /duiding.*afwijkt/i, missing: textsMissing('wijkt af') },
  { words: /verwachting per taakveld/i, missing: taakveldenWithoutForecast },
  { words: /uitgaven van het hele jaar/i, missing: yearNotWhole },
  { words: /uitgaven naast budget/i, missing: missingMoney },
  { words: /doelwaarden/i, missing: noTargets },
];

/** Each line of what a moment must contain: whether it stands in what would be frozen now. */
export const contentsOf = (release: Release, adopted: Adopted, line: CalendarLine): Content[] =>
  line.contains.map((text) => {
    const rule = rules.find(({ words }) => words.test(text));
    const set = setsOf(release).list.find(({ name }) => text.toLowerCase().includes(name.toLowerCase()));
    if (rule === undefined && set === undefined) return { line: text, found: null, missing: [] };
    const missing = rule?.missing({ release, adopted, moment: line }) ?? figuresOfSet(release, set?.id ?? '', text);
    return { line: text, found: missing.length === 0, missing };
  });

/** Of goals with indicators alone: the plan gives the others nothing to be judged by. */
function goalsWithoutVerdict({ release }: State): string[] {
  const judged = new Set(release.goals?.map(({ goal }) => goal));
  return plannedGoals(release).flatMap(({ id, title, indicators }) =>
    indicators.length === 0 || judged.has(id) ? [] : `${id} ${title}`,
  );
}

function textsMissing(reason: Reason) {
  return ({ release, adopted, moment }: State): string[] => {
    const written = new Set(adopted.duiding.map(({ id }) => id));
    return requiredTexts(release, adopted, moment.id).flatMap(({ about, subject, name, reasons }) =>
      reasons.includes(reason) && !written.has(duidingId({ about, subject, moment: moment.id })) ? name : [],
    );
  };
}

const wholeYear = ({ budget }: Release, code: string, year: number) =>
  budget.find((line) => line.by === 'taakveld' && line.code === code && line.year === year && line.quarter === null);

function taakveldenWithoutForecast({ release, adopted, moment }: State): string[] {
  const year = moneyYearOf(moment.id, adopted);
  if (year === null) return [...taakveldCodes];
  return taakveldCodes.filter((code) => {
    const line = wholeYear(release, code, year);
    // Of a year that is whole there is nothing left to expect, and of one that has not begun nothing yet.
    return (
      line === undefined || line.budget === null || (line.forecast === null && !line.complete && line.realised !== null)
    );
  });
}

function yearNotWhole({ release, moment: { year } }: State): string[] {
  return taakveldCodes.filter((code) => wholeYear(release, code, year)?.complete !== true);
}

/** The quarter that belongs to a moment, where that is not there. */
function quarterMissing(known: readonly string[], { moment: { id }, adopted }: State, name: string): string[] {
  const quarter = quarterOf(id, adopted);
  if (quarter === null) return [name];
  return known.includes(quarter) ? [] : [`${name}, ${quarter.slice(5)}e kwartaal ${quarter.slice(0, 4)}`];
}

function missingQuarter(state: State): string[] {
  return quarterMissing(quartersOf(state.release), state, quarterlySet);
}

function missingMoney(state: State): string[] {
  const { release } = state;
  const spent = release.budget.flatMap(({ by, year, quarter, realised }) =>
    by === 'total' && quarter !== null && realised !== null ? `${year}Q${quarter}` : [],
  );
  return quarterMissing(spent, state, 'uitgaven');
}

function noTargets({ adopted, moment: { year } }: State): string[] {
  return adopted.targets.some((target) => target.year >= year) ? [] : [`een doelwaarde vanaf ${year}`];
}

/** Grip and the Deelplan Wmo stand in documents; of any other set it is asked whether figures came. */
const figuresOfSet = (release: Release, id: string, name: string): string[] =>
  id === 'grip' ||
  id === 'deelplan-wmo' ||
  (release.otherSets ?? []).some(({ set, observations }) => set === `set ${id}` && observations.length > 0)
    ? []
    : [name];
