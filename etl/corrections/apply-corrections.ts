import type { DuckDBConnection } from '@duckdb/node-api';
import type { Source } from '../sources/source.ts';
import { sqlName, sqlText } from '../sql-name.ts';
import type { Correction } from './correction.ts';

/**
 * Corrects `raw_<kind>` for the known faults of a source, and writes every corrected row in `correctie`. A fault that is
 * gone, because the source mended it, is left alone and told; a row that has neither the fault nor the mended value stops
 * the build, because then nobody knows any more what is right.
 */
export const applyCorrections = async (
  connection: DuckDBConnection,
  sources: readonly Source[],
  corrections: readonly Correction[],
): Promise<readonly string[]> => {
  const notes: string[] = [];
  for (const source of sources) {
    const own = corrections.filter(({ soort }) => soort === source.kind);
    if (own.length === 0) continue;
    const raw = `raw_${source.kind.replaceAll('-', '_')}`;
    const found = `found_${raw}`;
    await connection.run(`alter view ${sqlName(raw)} rename to ${sqlName(found)}`);
    const inForce: Correction[] = [];
    for (const correction of own) {
      const mended = await guard(connection, found, source, correction);
      notes.push(...mended);
      // Of a source that is sound again, a row that looks like the fault is a sound row.
      if (correction.hoort !== 'weglaten' || mended.length === 0) inForce.push(correction);
    }
    for (const correction of inForce) await connection.run(recording(found, source, correction));
    await connection.run(`create temp view ${sqlName(raw)} as ${corrected(found, source, inForce)}`);
  }
  return notes;
};

const literal = (source: Source, column: string, value: string | null): string => {
  const type = source.columns.find(({ name }) => name === column)?.type ?? 'text';
  return value === null ? 'null' : `${sqlText(value)}::${type}`;
};

const picks = (source: Source, { waar }: Correction): string =>
  Object.entries(waar)
    .map(([column, value]) => `${sqlName(column)} is not distinct from ${literal(source, column, value)}`)
    .join(' and ');

const hasFault = (source: Source, correction: Correction): string =>
  `(${picks(source, correction)} and ${sqlName(correction.kolom)} is not distinct from ${literal(source, correction.kolom, correction.staat)})`;

const guard = async (
  connection: DuckDBConnection,
  found: string,
  source: Source,
  correction: Correction,
): Promise<readonly string[]> => {
  const { naam, kolom, hoort, staat } = correction;
  const mended =
    hoort === 'weglaten' ? 'true' : `${sqlName(kolom)} is not distinct from ${literal(source, kolom, hoort.value)}`;
  const result = await connection.runAndReadAll(
    `select count(*) filter (${mended})::integer, count(*) filter (not (${mended}))::integer,
      any_value(${sqlName(kolom)}::text) filter (not (${mended}))
    from ${sqlName(found)} where ${picks(source, correction)} and not ${hasFault(source, correction)}`,
  );
  const [rows, others, other] = result.getRows()[0] ?? [];
  if (Number(others) > 0)
    throw new Error(
      `De correctie ${naam} past niet meer: in ${kolom} staat ${String(other ?? 'niets')}, niet ${staat ?? 'niets'}. Zoek uit wat goed is, en verbeter etl/corrections/corrections.csv.`,
    );
  return Number(rows) > 0
    ? [`De bron heeft de fout ${naam} hersteld. Haal de regel uit etl/corrections/corrections.csv.`]
    : [];
};

const recording = (found: string, source: Source, correction: Correction): string => `insert into correctie
  select gemeente, delivery, row_number, ${sqlText(correction.naam)}, ${sqlText(correction.kolom)},
    ${sqlName(correction.kolom)}::text, ${correction.hoort === 'weglaten' ? 'null' : literal(source, correction.kolom, correction.hoort.value)}::text,
    ${correction.hoort === 'weglaten'}, ${sqlText(`${correction.waarom} (${correction.bron})`)}
  from ${sqlName(found)} where ${hasFault(source, correction)}`;

const corrected = (found: string, source: Source, corrections: readonly Correction[]): string => {
  const columns = source.columns.map(({ name }) => {
    const whens = corrections
      .filter(({ kolom, hoort }) => kolom === name && hoort !== 'weglaten')
      .map((correction) => {
        const value = correction.hoort === 'weglaten' ? null : correction.hoort.value;
        return `when ${hasFault(source, correction)} then ${literal(source, name, value)}`;
      });
    return whens.length === 0 ? sqlName(name) : `case ${whens.join(' ')} else ${sqlName(name)} end as ${sqlName(name)}`;
  });
  const dropped = corrections.filter(({ hoort }) => hoort === 'weglaten').map((one) => hasFault(source, one));
  return `select gemeente, delivery, rank, row_number, ${columns.join(', ')} from ${sqlName(found)}
    where not (${dropped.length === 0 ? 'false' : dropped.join(' or ')})`;
};
