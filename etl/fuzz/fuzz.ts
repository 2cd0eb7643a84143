import { isDeepStrictEqual } from 'node:util';
import { type CsvForTest, type HowToRead, type ReadCsvForTest, withCsvReader } from '../sources/csv-for-test.ts';
import { asTold, type Told, toldBy } from '../sources/told-for-test.ts';
import { mutate, type Pick, pickFrom, type Untouched } from './mutate.ts';
import type { SoundFile } from './sound-file.ts';
import { type Format, soundFiles } from './sound-files.ts';

/** What became of the changed files; a `fault` names the seed that repeats it. */
export type Fuzzed = { accepted: number; refused: number; slowestMs: number; faults: string[] };

/** A file, and per part what is read of it alone: the rows of the part itself, and with those that stand before the parts. */
type Known = { file: SoundFile; ownOf: string[][]; allOf: string[][] };

/**
 * Reads as many changed files of a format: each is refused with a reason, or what stands in the parts that were not
 * changed is read as before, at the row where it stands, or is in the list of rejects; and at a glance the same is told as
 * closely. Anything else is a fault. A seed gives the same files again.
 */
export const fuzz = (format: Format, times: number, seed: number): Promise<Fuzzed> =>
  withCsvReader(async (read) => {
    const result: Fuzzed = { accepted: 0, refused: 0, slowestMs: 0, faults: [] };
    const files: Known[] = [];
    for (const file of soundFiles[format]) files.push(await known(file, read));
    for (let index = 0; index < times; index += 1) {
      const one = files[index % files.length];
      if (one === undefined) break;
      const began = process.cpuUsage();
      const { accepted, faults } = await judged(one, pickFrom(seed + index), read);
      const { user, system } = process.cpuUsage(began);
      const took = (user + system) / 1000;
      if (took > hang) faults.push(`took ${Math.round(took)} ms`);
      result.slowestMs = Math.max(result.slowestMs, took);
      if (accepted === true) result.accepted += 1;
      if (accepted === false) result.refused += 1;
      result.faults.push(...faults.map((fault) => `${format} ${seed + index}: ${fault}`));
    }
    return result;
  });

const known = async (file: SoundFile, read: ReadCsvForTest): Promise<Known> => {
  const [ownOf, allOf]: [string[][], string[][]] = [[], []];
  for (const part of file.parts) {
    const content = Buffer.concat([file.before, part, file.after]);
    const how = { ...asNamed(file), decimals: decimals(file) };
    const alone = await read(file.source, file.pack?.(content) ?? content, how);
    const places = placesIn(alone);
    const at = file.rowAt(file.before, part) ?? Number.NaN;
    const own = [...places].flatMap(([row, numbers]) => (numbers.includes(at) ? [row] : []));
    // A number that no row has would compare nothing, ever.
    if (own.length === 0) throw new Error(`${file.fileName}: no row of ${part.toString('utf8')} is at ${at}`);
    allOf.push([...places.keys()]);
    ownOf.push(own);
  }
  return { file, ownOf, allOf };
};

/** Whether a changed file was accepted, null when reading it broke, and what is wrong in that. */
const judged = async (
  one: Known,
  pick: Pick,
  read: ReadCsvForTest,
): Promise<{ accepted: boolean | null; faults: string[] }> => {
  const { file } = one;
  const { content, untouched } = mutate(file, pick);
  const reading = (glance: boolean): Promise<Told> => toldBy(read(file.source, content, { ...asNamed(file), glance }));
  try {
    const told = await reading(false);
    const glance = isTable(file) && pick(3) === 0 ? await reading(true) : told;
    const faults = isDeepStrictEqual(asTold(glance), asTold(told)) ? [] : ['at a glance something else is told'];
    if ('found' in told) return { accepted: true, faults: [...faults, ...faultsIn(told.found, one, untouched)] };
    const { message, remedy } = told.refused;
    return {
      accepted: false,
      faults: message === '' || remedy === '' ? [...faults, 'refused without a reason'] : faults,
    };
  } catch (error) {
    return { accepted: null, faults: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
};

/** Which parts that were not changed are read otherwise than before, or at another row than theirs. */
const faultsIn = (found: CsvForTest, { file, ownOf, allOf }: Known, untouched: readonly Untouched[]): string[] => {
  const places = placesIn(found);
  const lost = untouched.filter((one) => allOf[one.part]?.some((row) => !places.has(row)) && !isTold(found, file, one));
  const moved = untouched.filter(({ part, before }) => {
    const at = file.rowAt(before, file.parts[part] ?? before);
    return at !== null && ownOf[part]?.some((row) => places.get(row)?.includes(at) === false);
  });
  // Of a row that stands twice the second is told.
  const told = found.rejects.filter(({ rule }) => rule === 'dubbel').length;
  return [
    ...(lost.length > told ? [`parts ${partsOf(lost)} changed without a word`] : []),
    ...(moved.length > 0 ? [`parts ${partsOf(moved)} at another row`] : []),
  ];
};

/**
 * Whether a row that was not changed is rightly rejected for what stands above it: a line with the source, where the table
 * ends, or a quote of which the text goes on over this row and is itself rejected.
 */
const isTold = ({ rejects }: CsvForTest, file: SoundFile, { part, before }: Untouched): boolean => {
  const at = file.rowAt(before, file.parts[part] ?? before);
  const column = file.within?.(before) ?? null;
  return rejects.some(
    (one) =>
      Number(one['row_number']) === at &&
      (one['rule'] === 'onder-de-bron' || (column !== null && one['column_name'] === column)),
  );
};

const partsOf = (some: readonly Untouched[]): string => some.map(({ part }) => part).join(', ');

/** The row numbers of each row, by what it holds. */
const placesIn = ({ rows }: CsvForTest): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  for (const row of rows) {
    const values = JSON.stringify({ ...row, row_number: null });
    places.set(values, [...(places.get(values) ?? []), Number(row['row_number'])]);
  }
  return places;
};

/** Whether a contract describes the file, which is then read at a glance where it is large. */
const isTable = ({ source }: SoundFile): boolean => source.likeness !== undefined;

const asNamed = ({ fileName }: SoundFile): HowToRead => ({ fileName, unkept: true });

/** Milliseconds of processor time: beyond this it is a hang, whatever else the machine does; a file takes some tens. */
const hang = 20_000;

/** A part alone may hold a number that can be two things. */
const decimals = (file: SoundFile): 'comma' | 'point' => file.decimals ?? byPart(file);

const byPart = ({ parts, pack }: SoundFile): 'comma' | 'point' =>
  pack !== undefined || parts[0]?.includes(',50') === true ? 'comma' : 'point';
