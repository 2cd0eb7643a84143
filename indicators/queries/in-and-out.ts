import { sql, type RawBuilder } from 'kysely';
import type { Table } from '../indicator.ts';
import { groupingSets, groupNames, tableAndGroup } from './tables.ts';

/**
 * How much more or less runs from each quarter on, per table and group: gemeente, quarter, breakdown, "group", change. `runs` have
 * gemeente, unit, the groups, how many `times` they came, and run from quarter run_from up to quarter run_to; the quarters that
 * count are those of `covered`.
 */
export type InAndOut = (runs: RawBuilder<unknown>, tables: readonly Table[]) => RawBuilder<unknown>;

const span = sql`(select min(quarter) as first_quarter, max(quarter) as last_quarter from covered)`;

/** Of cases: plus one where a run comes in and minus one where it goes out, added up once for all tables. */
export const casesInAndOut: InAndOut = (runs, tables) => sql`
  select gemeente, quarter, ${tableAndGroup(tables)}, sum(change) as change
  from (
    select gemeente, quarter, sum(change) as change ${groupNames(tables)}
    from (
      select gemeente, change * times as change, case when change = 1 then greatest(run_from, first_quarter) else run_to end as quarter
        ${groupNames(tables)}
      from (${runs}) r
      cross join ${span} span
      cross join (values (1), (-1)) sign(change)
      where run_from < run_to and run_from <= last_quarter and run_to > first_quarter
    ) c
    group by gemeente, quarter ${groupNames(tables)}
  ) f
  group by ${groupingSets(tables, ['gemeente', 'quarter'])}
`;

/** In a number of 64 bits; some quarters of a year stay together. */
const quartersPerBlock = 60;
const bits = sql.lit(quartersPerBlock);
const one = sql`cast(1 as bigint)`;

/**
 * Of units, of which several runs in one quarter count once. The quarters in which a unit runs are the bits of a number, so
 * that its runs come together by `or`; then the units with the same quarters are counted at once.
 */
export const unitsInAndOut: InAndOut = (runs, tables) => sql`
  select gemeente, quarter + later as quarter, breakdown, "group", sum(units * sign) as change
  from (
    select gemeente, breakdown, "group", block + place as quarter, units
    from (
      select gemeente, breakdown, "group", block, quarters, count(*) as units
      from (
        select gemeente, unit, block, ${tableAndGroup(tables)}, bit_or(quarters) as quarters
        from (
          select gemeente, unit, block, bit_or(
              (${one} << cast(least(run_to, block + ${bits}) - block as integer))
              - (${one} << cast(greatest(run_from, block) - block as integer))
            ) as quarters ${groupNames(tables)}
          from (${runs}) r
          join (select distinct quarter - mod(quarter, ${bits}) as block from covered) b
            on run_from < block + ${bits} and run_to > block
          where run_from < run_to
          group by gemeente, unit, block ${groupNames(tables)}
        ) f
        group by ${groupingSets(tables, ['gemeente', 'unit', 'block'])}
      ) u
      group by gemeente, breakdown, "group", block, quarters
    ) p
    join generate_series(0, ${bits} - 1) as g(place) on (quarters >> cast(place as integer)) & 1 = 1
  ) c
  join ${span} span on quarter between first_quarter and last_quarter
  cross join (values (0, 1), (1, -1)) s(later, sign)
  group by gemeente, quarter + later, breakdown, "group"
`;
