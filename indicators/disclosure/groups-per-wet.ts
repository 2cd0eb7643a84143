import type { Name } from './cells.ts';

/** Between the wet and what is told apart within it: 'Wmo 99000101', 'Jeugdwet Vervoer'. */
export const betweenWetAndGroup = ' ';

/** The breakdowns that tell the groups of another one apart per wet. */
const toldApart: ReadonlyMap<string, string> = new Map([
  ['aanbieder per wet', 'aanbieder'],
  ['productgroep per wet', 'productgroep'],
]);

/** The group of the breakdown 'wet', and that of the aanbieder or product group, to which a group of one per wet belongs. */
export function wetAndGroup(both: string): { wet: string; group: string } {
  const [wet = '', ...rest] = both.split(betweenWetAndGroup);
  return { wet, group: rest.join(betweenWetAndGroup) };
}

/** A count within a wet, and the name of that of both wetten: 'KW04/main/numerator|aanbieder|99000101'. */
type Within = { one: Name; wet: string; whole: string };

/** Of these counts those within a wet. */
export function withinWetten(names: Iterable<Name>): Within[] {
  return [...names].flatMap((one): Within[] => {
    const [measure = '', breakdown = '', both = ''] = one.name.split('|');
    const by = toldApart.get(breakdown);
    if (by === undefined) return [];
    const { wet, group } = wetAndGroup(both);
    return [{ one, wet, whole: `${measure}|${by}|${group}` }];
  });
}

/** Gives what an aanbieder or product group of one wet has there the variable of what it has in all: it is the same. */
export function nameOneWetAlike(names: Iterable<Name>): void {
  const all = [...names];
  const wholes = new Map(all.map((one) => [one.name, one]));
  for (const [whole, [only, ...others]] of Map.groupBy(withinWetten(all), (each) => each.whole)) {
    const variable = wholes.get(whole)?.variable;
    if (only !== undefined && others.length === 0 && variable !== undefined) only.one.variable = variable;
  }
}
