import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { warehouseAt } from '../warehouse.ts';
import { writeTenYears } from './ten-years.ts';

/** Seconds of wall and of processor time, and how many times the same SQL run bare; peak resident memory in MB. */
export type GenerationBenchmark = {
  name: string;
  seconds: number;
  cpuSeconds: number;
  floorSeconds: number;
  ratio: number;
  cpuRatio: number;
  peakRssMb: number;
};

type Measured = { seconds: number; cpuSeconds: number; peakRssMb: number };

const least = (runs: readonly Measured[], of: 'seconds' | 'cpuSeconds'): number =>
  Math.min(...runs.map((one) => one[of]));

/**
 * A generation from ten years of deliveries, one per kind and quarter, made from those of a warehouse that holds the example;
 * against the bare SQL of staging and marts on a copy of the same deliveries in tables. Each in a process of its own, in turns.
 */
export const benchGeneration = async (warehouse: string, turns = 3): Promise<GenerationBenchmark> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-generation-'));
  try {
    const deliveries = await writeTenYears(warehouseAt(warehouse), warehouseAt(join(folder, 'warehouse')));
    const child = async (task: 'floor' | 'build'): Promise<Measured> => {
      const program = join(import.meta.dirname, 'generation-child.ts');
      return JSON.parse((await promisify(execFile)(process.execPath, [program, task, folder])).stdout);
    };
    const floors: Measured[] = [];
    const builds: Measured[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      floors.push(await child('floor'));
      builds.push(await child('build'));
    }
    const rows = deliveries.reduce((sum, { rowsAccepted }) => sum + rowsAccepted, 0);
    const [seconds, floorSeconds] = [least(builds, 'seconds'), least(floors, 'seconds')];
    return {
      name: `a generation from ten years: ${deliveries.length} deliveries, ${rows.toLocaleString('en')} rows`,
      seconds,
      cpuSeconds: least(builds, 'cpuSeconds'),
      floorSeconds,
      ratio: seconds / floorSeconds,
      cpuRatio: least(builds, 'cpuSeconds') / least(floors, 'cpuSeconds'),
      peakRssMb: Math.max(...builds.map((one) => one.peakRssMb)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

if (import.meta.main) console.log(await benchGeneration(process.argv[2] ?? './data/warehouse'));
