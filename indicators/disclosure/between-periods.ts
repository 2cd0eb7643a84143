import { nextPeriod } from '../release/period.ts';
import type { Row } from './bounds.ts';
import { withinWetten } from './groups-per-wet.ts';
import type { TableOfPeriod } from './sums-of-region.ts';
import type { Variable } from './system.ts';
import type { Template } from './template.ts';

/** `isExact`: all that ended is counted; of care what stopped for a while is not, so that more may have ended. */
type Flow = { stock: string; begun: string; ended?: string; isExact?: true };

/** What runs at the end of a quarter and what ended in it, ran at the end of the one before or began in between. */
const flows: readonly Flow[] = [
  { stock: 'I29/lopend/numerator', begun: 'I29/main/numerator' },
  {
    stock: 'KW02/main/numerator',
    begun: 'I20/uitstroom-per-instroom/denominator',
    ended: 'I20/main/denominator',
  },
  { stock: 'KW05/main/numerator', begun: 'KW05/instroom/numerator', ended: 'KW05/uitstroom/numerator', isExact: true },
  // What was withdrawn ended too, and is not counted.
  { stock: 'KW07/wacht-op-besluit/numerator', begun: 'KW07/main/numerator', ended: 'KW07/besluiten/numerator' },
  {
    stock: 'I17/main/numerator',
    begun: 'I20/uitstroom-per-instroom/denominator',
    ended: 'I20/main/denominator',
  },
];

/** Age changes from quarter to quarter, and with it the group. */
const moving = '|leeftijd|';

/**
 * The sums that hold from one quarter to the next: what ran or began is at least what runs or ended, and just that where everything
 * that ended is counted. Not where rows were corrected or groups changed so that it does not hold: then nothing follows.
 */
export function linksBetween(
  tables: readonly TableOfPeriod[],
  template: Template,
  variables: readonly Variable[],
): Row[] {
  const inFlows = flowsIn(template);
  const byPeriod = new Map(tables.map((table) => [table.period, table]));
  return tables.flatMap(({ period, at }) => {
    const next = period.includes('Q') ? byPeriod.get(nextPeriod(period, 'quarterly')) : undefined;
    if (next === undefined) return [];
    return inFlows.flatMap(({ stock, begun, ended, isExact }): Row[] => {
      const [ran, runs, begins] = [at[stock] ?? -1, next.at[stock] ?? -1, next.at[begun] ?? -1];
      const ends = ended === null ? -1 : (next.at[ended] ?? -1);
      if (ran === -1 || runs === -1 || begins === -1) return [];
      const places = [ran, begins, runs, ...(ends === -1 ? [] : [ends])];
      const times = [-1, -1, 1, ...(ends === -1 ? [] : [1])];
      const rest = places.reduce((sum, place, k) => sum + (times[k] ?? 0) * (variables[place]?.value ?? 0), 0);
      return rest > 0 ? [] : [{ at: places, times, low: isExact && rest === 0 ? 0 : -Infinity, high: 0 }];
    });
  });
}

type InTemplate = { stock: number; begun: number; ended: number | null; isExact: boolean };

/** The flows of each total and group, by their places in the template. */
function flowsIn({ names, placeOf }: Template): InTemplate[] {
  const variables = new Map(names.map(({ name, variable }) => [name, variable]));
  const within = withinWetten(names);
  return flows.flatMap(({ stock, begun, ended, isExact = false }) => [
    ...names.flatMap(({ name, variable }) => {
      if (!name.startsWith(`${stock}|`) || name.includes(moving)) return [];
      const beside = (flow: string) => variables.get(name.replace(stock, flow));
      const [begins, ends] = [beside(begun), ended === undefined ? undefined : beside(ended)];
      if (begins === undefined) return [];
      const end = ends === undefined ? null : placeOf(ends);
      return [{ stock: placeOf(variable), begun: placeOf(begins), ended: end, isExact }];
    }),
    // Of a product group within a wet no more began than of the whole group, or than of the wet.
    ...within.flatMap(({ one, wet, whole }) =>
      !one.name.startsWith(`${stock}|`) || one.variable === variables.get(whole)
        ? []
        : [whole, `${stock}|wet|${wet}`].flatMap((wider): InTemplate[] => {
            const begins = variables.get(wider.replace(stock, begun));
            return begins === undefined
              ? []
              : [{ stock: placeOf(one.variable), begun: placeOf(begins), ended: null, isExact: false }];
          }),
    ),
  ]);
}
