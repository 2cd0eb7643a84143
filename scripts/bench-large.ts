/**
 * npm run bench:large: the load and the release of ten million back-office rows; hence apart from npm run bench. It needs 4 GB of
 * disk and, to write the extract, 5 GB of memory. It takes some six minutes on two idle processors and says of each step
 * how long it took; a step that takes more than half an hour is stopped. Of the loads the median counts: two runs of one
 * thing, one after the other, differ by a fifth and more on a machine that others share.
 *
 *     npm run bench:large          three turns of each load
 *     npm run bench:large -- 5     five turns; a second number is how many rows
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeLargeExtract } from '../etl/bench/large-extract.ts';
import { benchLoad, benchLoadOf, type LoadBenchmark } from '../etl/bench/load.ts';
import { generate } from '../fixtures/generate.ts';
import type { ReleaseBench } from '../indicators/bench/release.ts';

const [turns = 3, rows = 10_000_000] = process.argv.slice(2).map(Number);
/** The extract, its delivery and a generation of it, in bytes. */
const needed = 400 * rows;
/** In milliseconds. */
const longest = 30 * 60_000;
const run = (...command: readonly string[]): Promise<{ stdout: string }> =>
  promisify(execFile)(process.execPath, command, { timeout: longest });
const tell = (line: string): void => console.log(`     ${line}`);
const shown = (one: LoadBenchmark): string =>
  `${one.ratio.toFixed(2)} x (${one.seconds.toFixed(1)} s against ${one.floorSeconds.toFixed(1)} s), ${one.cpuRatio.toFixed(2)} x in processor time`;

const judge = (what: string, holds: boolean): void => {
  console.log(`${holds ? 'holds ' : 'BROKEN'}  ${what}`);
  if (!holds) process.exitCode = 1;
};

const { bavail, bsize } = await statfs(tmpdir());
if (bavail * bsize < needed) throw new Error(`Less than ${needed / 1e9} GB is free in ${tmpdir()}. Set TMPDIR.`);
const folder = await mkdtemp(join(tmpdir(), 'bench-large-'));
try {
  console.log('1/3 load of 1,000,000 rows');
  const small = await benchLoad(1_000_000, turns, tell);
  tell(`${small.name}: ${shown(small)}; peak memory ${small.peakRssMb.toFixed(0)} MB`);
  console.log(`2/3 load of ${rows.toLocaleString('en')} rows`);
  const [extracts, example, warehouse] = [
    join(folder, 'extracts.csv'),
    join(folder, 'example'),
    join(folder, 'warehouse'),
  ];
  await writeLargeExtract(extracts, rows);
  const large = await benchLoadOf(extracts, rows, turns, tell);
  const growth = large.seconds / small.seconds;
  const cpuGrowth = large.cpuSeconds / small.cpuSeconds;
  const linear = rows / 1_000_000;
  judge(`${large.name}: ${shown(large)} (limit 1.3 x)`, large.ratio <= 1.3);
  judge(`peak memory of that load: ${large.peakRssMb.toFixed(0)} MB (limit 1,500 MB)`, large.peakRssMb < 1500);
  judge(
    `its time against that of 1,000,000 rows: ${growth.toFixed(1)} x, ${cpuGrowth.toFixed(1)} x in processor time (limit ${linear} x)`,
    growth <= linear,
  );
  console.log('3/3 release of the example with those rows as its back office');
  await putInExample(extracts, example);
  const indicators = join(import.meta.dirname, '..', 'indicators');
  const start = performance.now();
  await run(join(indicators, 'main.ts'), 'load', example, '--warehouse', warehouse);
  tell(`load with its release, on the command line: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const { stdout } = await run(join(indicators, 'bench', 'release.ts'), warehouse, '1');
  const release: ReleaseBench = JSON.parse(stdout);
  judge(`release of the example with those rows: ${release.seconds.toFixed(1)} s (limit 60 s)`, release.seconds < 60);
  judge(`peak memory of that release: ${release.peakRssMb.toFixed(0)} MB (limit 2,000 MB)`, release.peakRssMb < 2000);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The example municipality with the extract in the place of its own back office: every indicator has figures, of 32 quarters. */
async function putInExample(extract: string, example: string): Promise<void> {
  await generate(example);
  const own = (await readdir(example)).filter((name) => name.startsWith('backoffice-voorzieningen'));
  const told = join(example, 'levering.json');
  const levering: Record<string, unknown> = JSON.parse(await readFile(told, 'utf8'));
  for (const name of own) {
    delete levering[name];
    await rm(join(example, name));
  }
  const name = 'backoffice-voorzieningen.csv';
  levering[name] = { from: '2018-01-01', to: '2025-12-31', origin: 'invented', source: 'benchmark' };
  await writeFile(told, JSON.stringify(levering));
  await rename(extract, join(example, name));
}
