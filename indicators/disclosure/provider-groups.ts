import type { Name } from './cells.ts';

/** Between the wet and the AGB code in a group of 'aanbieder per wet': 'Wmo 99000101'. */
export const betweenWetAndProvider = ' ';

/** The groups of the breakdowns 'wet' and 'aanbieder' to which a group of 'aanbieder per wet' belongs. */
export function wetAndProvider(group: string): { wet: string; aanbieder: string } {
  const [wet = '', ...rest] = group.split(betweenWetAndProvider);
  return { wet, aanbieder: rest.join(betweenWetAndProvider) };
}

/** Gives what an aanbieder of one wet has there the variable of what it has in all: it is the same. */
export function nameOneWetAlike(names: Iterable<Name>): void {
  const all = [...names];
  const wholes = new Map(all.map((one) => [one.name, one]));
  const within = all.filter(({ table }) => table.endsWith('|aanbieder per wet'));
  const byWhole = Map.groupBy(within, ({ name }) => {
    const [measure = '', , group = ''] = name.split('|');
    return `${measure}|aanbieder|${wetAndProvider(group).aanbieder}`;
  });
  for (const [whole, [only, ...others]] of byWhole) {
    const variable = wholes.get(whole)?.variable;
    if (only !== undefined && others.length === 0 && variable !== undefined) only.variable = variable;
  }
}
