import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { syncPath } from '../sync-to-disk.ts';
import { asReader } from './as-reader.ts';
import { writeLargeExtract } from './large-extract.ts';

/** Seconds of wall time, ratio to the floor in the same run, peak resident memory of the load in MB. */
export type LoadBenchmark = {
  name: string;
  seconds: number;
  floorSeconds: number;
  ratio: number;
  cpuSeconds: number;
  /** The same in seconds of processor time, which other work on the machine disturbs less. */
  cpuRatio: number;
  limit: number;
  peakRssMb: number;
};

type Measured = { seconds: number; cpuSeconds: number; peakRssMb: number };

/**
 * One run, in a folder of its own, of a file that stands in memory: the machine may give away what it holds of a file within
 * minutes (DAMON does, kdamond among the processes), and then the first of two runs would wait for the disk.
 */
const child = async (task: 'table' | 'load', file: string): Promise<Measured> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-load-'));
  try {
    await finished(createReadStream(file).resume());
    return await asReader('load-child.ts', task, file, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** As benchLoadOf, of an extract that is made for it: one million rows. */
export const benchLoad = async (rows = 1_000_000, turns = 5, tell?: (line: string) => void): Promise<LoadBenchmark> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-extract-'));
  try {
    const file = join(folder, 'voorzieningen.csv');
    await writeLargeExtract(file, rows);
    return await benchLoadOf(file, rows, turns, tell);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/**
 * An extract of writeLargeExtract from CSV to a delivery kept as Parquet, every row validated and every BSN a pseudonym, against
 * a bare typed read_csv of the same file into a table in memory. Each in a process of its own, in turns; `tell` hears of each.
 */
export const benchLoadOf = async (
  file: string,
  rows: number,
  turns: number,
  tell: (line: string) => void = () => undefined,
): Promise<LoadBenchmark> => {
  const floors: Measured[] = [];
  const loads: Measured[] = [];
  const take = async (name: string, task: 'table' | 'load', runs: Measured[]): Promise<void> => {
    const measured = await child(task, file);
    runs.push(measured);
    tell(`${name}: ${measured.seconds.toFixed(1)} s, ${measured.cpuSeconds.toFixed(1)} s of processors`);
  };
  // Or the disk would still be taking it in beside the first runs.
  await syncPath(file);
  for (let turn = 0; turn < turns; turn += 1) {
    await take('bare read', 'table', floors);
    await take('load', 'load', loads);
  }
  const secondsOf = (runs: readonly Measured[]): number => median(runs.map((one) => one.seconds));
  const cpuOf = (runs: readonly Measured[]): number => median(runs.map((one) => one.cpuSeconds));
  const seconds = secondsOf(loads);
  const floorSeconds = secondsOf(floors);
  return {
    name: `load ${rows.toLocaleString('en')} back-office rows, validated, against a bare typed read_csv`,
    seconds,
    floorSeconds,
    ratio: seconds / floorSeconds,
    cpuSeconds: cpuOf(loads),
    cpuRatio: cpuOf(loads) / cpuOf(floors),
    limit: 1.5,
    peakRssMb: Math.max(...loads.map((load) => load.peakRssMb)),
  };
};

if (import.meta.main) console.log(await benchLoad());
