import type { DuckDBConnection } from '@duckdb/node-api';
import type { DeliveryFacts } from './delivery.ts';

/**
 * A line for every table of StatLine with measures (OData v4) of which neither a delivered list nor the list of known ones
 * tells the name: an indicator that knows its figure by name does not find it. Reads the views of staging.
 */
export const checkMeasures = async (
  connection: DuckDBConnection,
  deliveries: readonly Pick<DeliveryFacts, 'kind'>[],
): Promise<string[]> => {
  if (!deliveries.some(({ kind }) => kind === 'statline')) return [];
  const found = await connection.runAndReadAll(nameless);
  return found.getRows().map(([table, count, first]) => {
    const measures =
      Number(count) === 1
        ? `is 1 maat alleen als code bekend: ${first}`
        : `zijn ${count} maten alleen als code bekend, zoals ${first}`;
    return `Van tabel ${table} ${measures}. Lever de lijst MeasureCodes van deze tabel erbij, als ${table}_MeasureCodes.csv of .json. Anders vinden wij geen cijfer dat we bij zijn naam zoeken.`;
  });
};

const nameless = `select any_value(f.tabel), count(distinct f.onderwerp)::integer, min(f.onderwerp)
  from (select distinct tabel, onderwerp from stg_statline where regexp_full_match(onderwerp, '[A-Z]\\d{6}(?:_\\d+)?')) as f
  anti join (
    select tabel, maat as code from ref_statline_onderwerpen
    union all select tabel, code from stg_statline_codelijst where lijst ilike '%measure%' and lijst not ilike '%groups%' and titel is not null
  ) as l on l.tabel = lower(f.tabel) and l.code = f.onderwerp
  group by lower(f.tabel) order by 1`;
