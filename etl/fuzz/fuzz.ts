import { type CsvForTest, type HowToRead, withCsvReader } from '../sources/csv-for-test.ts';
import { Refusal } from '../refusal.ts';
import { mutate, pickFrom } from './mutate.ts';
import type { SoundFile } from './sound-file.ts';
import { type Format, soundFiles } from './sound-files.ts';

/** What became of the changed files; a `fault` names the seed that repeats it. */
export type Fuzzed = { accepted: number; refused: number; slowestMs: number; faults: string[] };

/** Rows without their number, as text. */
const valuesOf = ({ rows }: CsvForTest): string[] =>
  rows.map((row) => JSON.stringify({ ...row, row_number: null })).toSorted();

/**
 * Reads as many changed files of a format: each is refused with a reason, or what stands in the parts that were not
 * changed is read as before or is in the list of rejects. Anything else is a fault. A seed gives the same files again.
 */
export const fuzz = (format: Format, times: number, seed: number): Promise<Fuzzed> =>
  withCsvReader(async (read) => {
    const result: Fuzzed = { accepted: 0, refused: 0, slowestMs: 0, faults: [] };
    const files: { file: SoundFile; rowsOf: string[][] }[] = [];
    for (const file of soundFiles[format]) {
      const rowsOf: string[][] = [];
      for (const part of file.parts) {
        const content = Buffer.concat([file.before, part, file.after]);
        const alone = await read(file.source, file.pack?.(content) ?? content, {
          ...asNamed(file),
          decimals: decimals(file),
        });
        rowsOf.push(valuesOf(alone));
      }
      files.push({ file, rowsOf });
    }
    for (let index = 0; index < times; index += 1) {
      const own = seed + index;
      const { file, rowsOf } = files[index % files.length] ?? { file: null, rowsOf: [] };
      if (file === null) break;
      const pick = pickFrom(own);
      const { content, untouched } = mutate(file, pick);
      const began = process.cpuUsage();
      try {
        const glance = (format === 'csv' || format === 'xlsx') && pick(3) === 0;
        const found = await read(file.source, content, { ...asNamed(file), glance });
        const values = new Set(valuesOf(found));
        const lost = untouched.filter((part) => rowsOf[part]?.some((row) => !values.has(row)));
        const told = found.rejects.filter(({ rule }) => rule === 'dubbel').length;
        if (lost.length > told) result.faults.push(`${format} ${own}: parts ${lost.join(', ')} changed without a word`);
        result.accepted += 1;
      } catch (error) {
        if (error instanceof Refusal && error.message !== '' && error.remedy !== '') result.refused += 1;
        else
          result.faults.push(
            `${format} ${own}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
          );
      }
      const { user, system } = process.cpuUsage(began);
      const took = (user + system) / 1000;
      result.slowestMs = Math.max(result.slowestMs, took);
      if (took > hang) result.faults.push(`${format} ${own}: took ${Math.round(took)} ms`);
    }
    return result;
  });

const asNamed = ({ fileName }: SoundFile): HowToRead => ({ fileName, unkept: true });

/** Milliseconds of processor time: beyond this it is a hang, whatever else the machine does; a file takes some tens. */
const hang = 20_000;

/** A part alone may hold a number that can be two things. */
const decimals = (file: SoundFile): 'comma' | 'point' => file.decimals ?? byPart(file);

const byPart = ({ parts, pack }: SoundFile): 'comma' | 'point' =>
  pack !== undefined || parts[0]?.includes(',50') === true ? 'comma' : 'point';
