import { sql } from 'kysely';
import type { Count } from '../indicator.ts';
import { countEvents, type Events } from './events.ts';
import { groupNames } from './tables.ts';

/**
 * Events above against events below the line in each quarter that all their kinds cover. A quarter with nothing below has
 * denominator 0, and so no ratio. n is the number of events on both sides.
 */
export function ratioInQuarter(above: readonly Events[], below: readonly Events[]): Count {
  return countEvents(
    [...above, ...below],
    (tables) => {
      const dated = sql`gemeente, event_year, event_quarter${groupNames(tables)}`;
      return sql.join(
        [
          ...above.map(({ select }) => sql`select ${dated}, 1 as above, 0 as below from (${select(tables)}) a`),
          ...below.map(({ select }) => sql`select ${dated}, 0 as above, 1 as below from (${select(tables)}) b`),
        ],
        sql` union all `,
      );
    },
    {
      n: sql`sum(above + below)`,
      numerator: sql`sum(above)`,
      denominator: sql`sum(below)`,
      empty: 0,
      seen: 'numerator',
    },
  );
}
