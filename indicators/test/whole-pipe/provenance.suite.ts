import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import type { Pipe } from './pipe.ts';

type Declared = Readonly<Record<string, { from: string; to: string }>>;
type Found = { sha256: string; read: number; rejected: number; perRule: Map<string, number>; months: string[] };

type Zorgned = { _embedded: { aanvraag: { beschikking: { beschikteProducten: unknown[] } | null }[] } };

/** The kind of a file by its name, and for CSV of a contract the name is that of the kind. */
const kindOf = (name: string): string => {
  if (name.endsWith('.xml')) return 'iwmo-ijw';
  if (name.startsWith('zorgned')) return 'zorgned';
  if (/^(?:iv3_|450\d\dNED)/.test(name)) return 'iv3';
  if (name.includes('MeasureCodes')) return 'statline-codelijst';
  const [, contract] = /^([a-z-]+?)(?:-\d{4}.*)?\.csv$/.exec(name) ?? [];
  return contract ?? 'statline';
};

const products = /<(?:\w+:)?(?:Prestatie|ToegewezenProduct|StartProduct|StopProduct)>/g;

/** Records of an extract of the fixtures, counted in its text: lines, elements or items. */
const recordsIn = (name: string, bytes: Buffer): number => {
  const text = bytes.toString('latin1');
  if (name.endsWith('.xml')) return text.match(products)?.length ?? 0;
  if (name.startsWith('zorgned')) {
    const { _embedded }: Zorgned = JSON.parse(bytes.toString('utf8'));
    // An application of which nothing was decided yet is a record too.
    return _embedded.aanvraag.reduce(
      (sum, one) => sum + Math.max(1, one.beschikking?.beschikteProducten.length ?? 0),
      0,
    );
  }
  if (name.endsWith('.json')) return JSON.parse(bytes.toString('utf8')).value.length;
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('"Bron:'));
  // A label download may have a title of one cell above its header.
  return lines.length - (/[;,\t|]/.test(lines[0] ?? '') ? 1 : 2);
};

/** Counts about persons are shown in tens, and 10 for 1 to 14. */
const inTens = (count: number): number => (count === 0 ? 0 : Math.max(10, Math.round(count / 10) * 10));

/** Counted on a day, of all that came before: the files of earlier periods stand behind it too. */
const standing = new Set(['I17', 'I24', 'I25']);
/** Counted on the day that care begins or ends: what came before it, a first contact or the start, stands in files of earlier days. */
const ofEarlierCare = new Set(['I20', 'I22']);
/** Who still waits on a day is who is helped later, which a later file tells. */
const endsLater = new Set(['I22/wachtend']);
/** Kinds of an indicator that a measure of it does not count: CBS counts for itself, and objections name their decision. */
const passedOver: Readonly<Record<string, readonly string[]>> = {
  'I24/cbs-met-verblijf': ['backoffice-voorzieningen', 'iwmo-ijw', 'zorgned'],
  'I37/main': ['backoffice-voorzieningen', 'zorgned'],
};

/** What RIVM publishes of others is not counted from our own monitor. */
const isPublishedPeer = (kind: string, region: string): boolean => kind === 'ggd-monitor' && region !== 'GM0171';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const daysOf = (period: string): [first: string, last: string] => {
  const [year, quarter] = [period.slice(0, 4), Number(period.slice(5))];
  return quarter === 0
    ? [`${year}-01-01`, `${year}-12-31`]
    : [`${year}-${twoDigits(quarter * 3 - 2)}-01`, `${year}-${twoDigits(quarter * 3)}-31`];
};

/** The months of every day in the accepted rows of a delivery. */
const monthsIn = async (connection: DuckDBConnection, folder: string): Promise<string[]> => {
  const months = new Set<string>();
  for (const file of ['rows.parquet', 'quick.parquet'].map((name) => join(folder, name)).filter(existsSync)) {
    const columns = await connection.runAndReadAll(`describe select * from '${file}'`);
    for (const [name] of columns.getRows().filter(([, type]) => type === 'DATE')) {
      const found = await connection.runAndReadAll(
        `select distinct strftime("${String(name)}", '%Y-%m') from '${file}'`,
      );
      for (const [month] of found.getRows()) if (month !== null) months.add(String(month));
    }
  }
  return [...months];
};

/** Every figure of the release beside the files themselves: which stand behind it, with what hash, and how many rows. */
export function provenanceSuite({ extracts, warehouse, release }: Pipe): void {
  test('every figure names the files of its period, each with the hash and the rows that the file has', async () => {
    const { deliveries, indicators } = release();
    const declared: Declared = JSON.parse(readFileSync(join(extracts, 'levering.json'), 'utf8'));
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const found = new Map<string, Found>();
    for (const { id, fileName } of deliveries) {
      const bytes = readFileSync(join(extracts, fileName));
      const rejects = join(warehouse, 'deliveries', id, 'rejects.parquet');
      const rules = existsSync(rejects)
        ? await connection.runAndReadAll(
            `select rule || '|' || column_name, count(*)::integer from '${rejects}' group by 1
            union all select '', count(distinct row_number)::integer from '${rejects}'`,
          )
        : null;
      const perRule = new Map((rules?.getRows() ?? []).map(([rule, count]) => [String(rule), Number(count)]));
      const rejected = perRule.get('') ?? 0;
      perRule.delete('');
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const months = await monthsIn(connection, join(warehouse, 'deliveries', id));
      found.set(id, { sha256, read: recordsIn(fileName, bytes), rejected, perRule, months });
    }
    connection.closeSync();

    for (const { id, fileName, kind, sha256, countsRounded, rejects, ...told } of deliveries) {
      const own = found.get(id);
      if (own === undefined) throw new Error(fileName);
      const shown = (count: number): number => (countsRounded === true ? inTens(count) : count);
      expect([fileName, kind, id, sha256]).toEqual([fileName, kindOf(fileName), own.sha256.slice(0, 12), own.sha256]);
      expect([fileName, told.rowsRead, told.rowsRejected, told.rowsAccepted]).toEqual([
        fileName,
        shown(own.read),
        shown(own.rejected),
        shown(own.read - own.rejected),
      ]);
      expect([
        fileName,
        Object.fromEntries(rejects.map(({ rule, column, rows }) => [`${rule}|${column}`, rows])),
      ]).toEqual([fileName, Object.fromEntries([...own.perRule].map(([rule, count]) => [rule, shown(count)]))]);
    }

    const files = deliveries.map(({ id, fileName, kind }) => ({ id, fileName, kind, of: declared[fileName] }));
    const texts = new Map(
      files
        .filter(({ kind }) => kind === 'statline')
        .map(({ id, fileName }) => [id, readFileSync(join(extracts, fileName), 'latin1')]),
    );
    let walked = 0;
    const wrong: string[] = [];
    for (const { id, kinds, observations } of indicators)
      for (const { measure, period, status, region, group, deliveries: named } of observations) {
        walked += 1;
        const figure = [id, measure, period, region, group ?? ''].join(' ');
        const [first, last] = daysOf(period);
        const counted = new Set(kinds.filter((kind) => passedOver[`${id}/${measure}`]?.includes(kind) !== true));
        const expected = files.filter(
          ({ kind, of }) =>
            kind !== 'statline' &&
            !isPublishedPeer(kind, region) &&
            counted.has(kind) &&
            of !== undefined &&
            of.from <= last &&
            (standing.has(id) || of.to >= first),
        );
        const behind = files.filter((file) => named.includes(file.id));
        if (behind.length !== named.length) wrong.push(`${figure}: names a delivery that is not there`);
        // One made of other figures has no kind of its own, and names the files behind those.
        const away = kinds.length === 0 ? [] : expected.filter((file) => !named.includes(file.id));
        for (const { fileName } of away) wrong.push(`${figure}: does not name ${fileName}`);
        // A file of another period is named where it tells of this one: the stop of care that ran, a decision of before.
        const others = behind.filter((file) => file.kind !== 'statline' && !expected.includes(file));
        for (const { id: other, fileName, kind } of kinds.length === 0 ? [] : others) {
          const tells = found
            .get(other)
            ?.months.some(
              (month) =>
                month <= last.slice(0, 7) && (standing.has(id) || ofEarlierCare.has(id) || month >= first.slice(0, 7)),
            );
          if (!counted.has(kind) || (tells !== true && !endsLater.has(`${id}/${measure}`)))
            wrong.push(`${figure}: names ${fileName}`);
        }
        if (status !== 'missing' && named.length === 0) wrong.push(`${figure}: no file`);
        for (const { id: table, fileName, kind } of behind)
          if (kind === 'statline' && texts.get(table)?.includes(period.slice(0, 4)) !== true)
            wrong.push(`${figure}: ${fileName} tells nothing of that year`);
      }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(walked).toBeGreaterThan(15_000);
  });
}
