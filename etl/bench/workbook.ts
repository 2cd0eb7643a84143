import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asReader } from './as-reader.ts';
import { writeLargeWorkbook } from './large-workbook.ts';

/** Seconds of wall time, ratio to the floor in the same run, peak resident memory of the load in MB. */
export type WorkbookBenchmark = {
  name: string;
  seconds: number;
  floorSeconds: number;
  cpuSeconds: number;
  ratio: number;
  /** Seconds. */
  limit: number;
  /** MB. */
  memoryLimitMb: number;
  peakRssMb: number;
};

type Measured = { seconds: number; cpuSeconds: number; peakRssMb: number };

const child = async (...task: string[]): Promise<Measured> => asReader('workbook-child.ts', ...task);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * A workbook of ten columns to a delivery kept as Parquet, against unpacking the same file, finding each tag, and
 * bringing the same rows from CSV to Parquet. Each in a process of its own, in turns.
 */
export const benchWorkbook = async (rows = 100_000, turns = 3): Promise<WorkbookBenchmark> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-workbook-'));
  try {
    const workbook = join(folder, 'signalen.xlsx');
    const csv = join(folder, 'signalen.csv');
    await writeLargeWorkbook(workbook, csv, rows);
    const floors = [];
    const loads = [];
    for (let turn = 0; turn < turns; turn += 1) {
      floors.push(await child('floor', workbook, csv, folder));
      loads.push(await child('load', workbook, csv, folder));
    }
    const seconds = median(loads.map((one) => one.seconds));
    const floorSeconds = median(floors.map((one) => one.seconds));
    return {
      name: `load a workbook of ${rows.toLocaleString('en')} rows and ten columns, against unpacking it and the same rows as CSV`,
      seconds,
      floorSeconds,
      cpuSeconds: median(loads.map((one) => one.cpuSeconds)),
      ratio: seconds / floorSeconds,
      limit: 2.5,
      memoryLimitMb: 200,
      peakRssMb: Math.max(...loads.map((load) => load.peakRssMb)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** What the benchmark printed says of its two limits: at most 2.5 seconds and 200 MB for 100,000 rows. */
const outcomeOf = ({ seconds, limit, peakRssMb, memoryLimitMb }: WorkbookBenchmark): string =>
  `${seconds.toFixed(2)} s of ${limit} s, ${peakRssMb.toFixed(0)} MB of ${memoryLimitMb} MB: ${seconds <= limit && peakRssMb <= memoryLimitMb ? 'within the limits' : 'ABOVE THE LIMIT'}`;

if (import.meta.main) {
  const found = await benchWorkbook();
  console.log(found, outcomeOf(found));
}
