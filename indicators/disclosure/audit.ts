import type { Hiding } from './hide.ts';
import { tooNarrowBeside } from './beside.ts';
import type { Problem } from './linear-program.ts';
import { narrowPlaces, toldOf } from './open-cells.ts';
import { hasLinks, type System, type Variable } from './system.ts';

/** The counts of a system that are still to be shown to be open. */
export type Doubt = { system: System; places: readonly number[] };

/** A system of which counts that may not become known do, and the counts that are still to be shown to be open. */
export type Broken = Doubt & { breaches: readonly number[] };

/** All counts of a system that may not become known. */
export const inDoubt = (system: System): Doubt => ({
  system,
  places: system.variables.flatMap(({ need }, place) => (need === null ? [] : place)),
});

/**
 * The hidden counts that follow, exactly or nearly, from what is shown: what each sum leaves first, and a linear program for the
 * sums that run in circles, which one by one tell less than all together.
 */
export async function breachesOf(doubts: readonly Doubt[], hiding: Hiding): Promise<Broken[]> {
  const checked = doubts.map(({ system, places }) => {
    const narrow = new Set(narrowPlaces(system, hiding));
    return { system, narrow: places.filter((place) => narrow.has(place)), places };
  });
  const circles = checked.filter(({ system, narrow }) => !system.isTree && narrow.length === 0);
  const found = Map.groupBy(
    await tooNarrowBeside(circles.map(({ system, places }) => problemOf(system, places, hiding))),
    ({ problem }) => circles[problem]?.system,
  );
  return checked.flatMap(({ system, narrow, places }): Broken[] => {
    if (narrow.length > 0) return [{ system, breaches: narrow, places }];
    const stuck = found.get(system)?.map(({ place }) => place) ?? [];
    return stuck.length > 0 ? [{ system, breaches: stuck, places: stuck }] : [];
  });
}

/** The question whether the counts of a system at these places are open. */
export function problemOf(system: System, places: readonly number[], hiding: Hiding): Problem {
  const { variables, rows } = system;
  const wanted = new Set(places);
  return {
    rows,
    bounds: variables.map((variable) => toldOf(variable, hiding)),
    needs: variables.map(({ need }, place) => (wanted.has(place) ? need : null)),
    values: variables.map(({ value }) => value),
    ...(hasLinks(system) ? { blocks: blocksOfPeriods(variables) } : {}),
  };
}

function blocksOfPeriods(variables: readonly Variable[]): number[] {
  const numbers = new Map(
    [...new Set(variables.map(({ period }) => period))].map((period, number) => [period, number]),
  );
  return variables.map(({ period }) => numbers.get(period) ?? -1);
}

const mostNamed = 5;

/** Why a release is not published, in Dutch: the places of what stands open, and no number. */
export function refusal(broken: readonly Broken[]): string {
  const places = broken.flatMap(({ system, breaches }) =>
    breaches.map((place) => {
      const { name, period } = system.variables[place] ?? { name: '', period: 'onbekend' };
      return placeInWords(name, period);
    }),
  );
  const named = [...new Set(places)];
  const more = named.length > mostNamed ? ` En nog ${named.length - mostNamed}.` : '';
  return `De cijfers zijn niet gepubliceerd: kleine aantallen zijn af te leiden bij ${named.slice(0, mostNamed).join('; ')}.${more} De cijfers die er waren, blijven staan. Komt dit door een correctie? Dan kan de beheerder die intrekken: npm run etl -- withdraw. Geef deze melding anders door aan de makers.`;
}

function placeInWords(name: string, period: string): string {
  const [measure = '', breakdown = '', group = ''] = name.split('|');
  const [indicator, key] = measure.split('/');
  const place = breakdown === '' ? 'totaal' : `${breakdown} ${group}`;
  return `${indicator} (${key}), ${place}, ${period}`;
}
