import type { DuckDBConnection } from '@duckdb/node-api';
import type { Levering } from './levering.ts';
import { quarterEnd, quarterStart } from './quarter.ts';
import { Refusal } from './refusal.ts';
import type { Reading, Source } from './sources/source.ts';
import { sqlText } from './sql-name.ts';

const having = (condition: string): string =>
  `count(*) filter (len(list_filter(days, lambda day: day ${condition})) > 0)::integer`;

const dutchDay = (iso: string): string => iso.split('-').toReversed().join('-');

/**
 * Whether the rows of a file are of the period that levering.json says. One of which no row is while there are rows of later
 * days was left standing from an earlier quarter, and refuses the file: those rows would be in no figure. Gives what to tell when
 * a part is of later days, or when all are of earlier ones: then the period counts as one without any, as may be so of cases that
 * run on.
 * @throws Refusal
 */
export const checkDeclaredDays = async (
  connection: DuckDBConnection,
  { period }: Source,
  { rows, quick }: Pick<Reading, 'rows' | 'quick'>,
  { from, to }: Levering,
): Promise<string[]> => {
  if (from === undefined || to === undefined || period === null || !('days' in period)) return [];
  const days = [
    `select ${period.days} as days from (${rows})`,
    ...(quick ? [`select ${period.days} from read_parquet(${sqlText(quick.rowsFile)}) where doubtful is null`] : []),
  ];
  const later = quarterEnd(to);
  const result = await connection.runAndReadAll(`select count(*) filter (len(days) > 0)::integer,
    ${having(`between '${quarterStart(from)}' and '${later}'`)}, ${having(`> '${later}'`)} from (${days.join(' union all ')})`);
  const [dated = 0, inside = 0, after = 0] = (result.getRows()[0] ?? []).map(Number);
  const told = `${dutchDay(from)} tot en met ${dutchDay(to)}`;
  if (inside === 0 && after > 0)
    throw new Refusal(
      'periode-zonder-rijen',
      `Volgens levering.json gaat dit bestand over ${told}, maar geen enkele rij gaat over die kwartalen, en een deel over latere.`,
      'Verbeter "from" en "to" bij dit bestand in levering.json. Staat de periode bij "default", dan geldt zij voor elk bestand dat zelf geen periode heeft.',
    );
  if (dated > 0 && inside === 0)
    return [
      `Geen enkele rij gaat over de kwartalen die levering.json noemt: ${told}. Daarin telt dit bestand als nul. Kijk of die periode klopt.`,
    ];
  return after === 0
    ? []
    : [
        `Een deel van de rijen gaat over latere kwartalen dan de periode die levering.json noemt: ${told}. Kijk of die periode klopt.`,
      ];
};
