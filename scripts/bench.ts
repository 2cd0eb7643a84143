/**
 * npm run bench: speed, memory and size. A speed is a ratio to a floor measured in the same run, so that it means the same
 * on every machine; the lines come last. Never part of the tests.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { benchGeneration } from '../etl/bench/generation.ts';
import { benchLoad } from '../etl/bench/load.ts';
import { benchMessages } from '../etl/bench/messages.ts';
import { benchWorkbook } from '../etl/bench/workbook.ts';
import { generate } from '../fixtures/generate.ts';
import { benchRelease } from '../indicators/bench/release.ts';
import { benchIndicators } from '../server/bench/indicators.ts';
import { benchReports } from '../server/bench/reports.ts';
import { measureBundle } from '../web/bench/bundle.ts';

/** A reader waits for a report, with its progress in sight. */
const mostSeconds = 20;

type Line = { what: string; measured: string; limit: string; holds: boolean };
const lines: Line[] = [];

const number = (value: number, digits = 2) => value.toFixed(digits);

console.log('1/7 load of 1,000,000 rows');
const load = await benchLoad();
lines.push(
  {
    what: load.name,
    measured: `${number(load.ratio)} x the floor (${number(load.seconds)} s against ${number(load.floorSeconds)} s), ${number(load.cpuRatio)} x in processor time`,
    limit: `${load.limit} x`,
    holds: load.ratio <= load.limit,
  },
  {
    what: 'peak memory of that load',
    measured: `${number(load.peakRssMb, 0)} MB`,
    limit: '600 MB',
    holds: load.peakRssMb < 600,
  },
);

console.log('2/7 workbook of 100,000 rows');
const workbook = await benchWorkbook();
lines.push(
  {
    what: workbook.name,
    measured: `${number(workbook.seconds)} s, ${number(workbook.cpuSeconds)} s of processors, ${number(workbook.ratio)} x the floor`,
    limit: `${workbook.limit} s`,
    holds: workbook.seconds < workbook.limit,
  },
  {
    what: 'peak memory of that workbook',
    measured: `${number(workbook.peakRssMb, 0)} MB`,
    limit: `${workbook.memoryLimitMb} MB`,
    holds: workbook.peakRssMb < workbook.memoryLimitMb,
  },
);

console.log('3/7 100,000 messages');
const messages = await benchMessages();
lines.push({
  what: messages.name,
  measured: `${number(messages.perCpuSecond, 0)}, of whose time saxes alone takes ${number(100 * messages.floorShare, 0)}%`,
  limit: `at least ${messages.limit}`,
  holds: messages.perCpuSecond >= messages.limit,
});

console.log('4/7 release on the fixtures, and a generation of ten years');
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  const warehouse = join(folder, 'warehouse');
  await generate(join(folder, 'extracts'));
  const program = join(import.meta.dirname, '..', 'indicators', 'main.ts');
  await promisify(execFile)(process.execPath, [program, 'load', join(folder, 'extracts'), '--warehouse', warehouse]);
  const release = await benchRelease(warehouse);
  lines.push({
    what: `release of the fixtures, ${release.queries} queries, ${release.observations} figures`,
    measured: `${number(release.seconds)} s (the first time in a process ${number(release.firstSeconds)} s)`,
    limit: '3 s',
    holds: release.seconds < 3,
  });
  lines.push({
    what: 'the queries of that release with their figures',
    measured: `${number(release.queriesRatio)} x the same SQL run bare (${number(release.queriesSeconds)} s against ${number(release.floorSeconds)} s)`,
    limit: '1.5 x',
    holds: release.queriesRatio <= 1.5,
  });
  const generation = await benchGeneration(warehouse);
  lines.push({
    what: generation.name,
    measured: `${number(generation.seconds)} s (${number(generation.cpuSeconds)} s of processors), ${number(generation.ratio)} x the same SQL run bare, ${number(generation.peakRssMb, 0)} MB`,
    limit: '5 s',
    holds: generation.seconds < 5,
  });
  console.log('5/7 reports of a frozen moment, and its package');
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'build-web.mjs')]);
  for (const { name, seconds, megabytes } of await benchReports(warehouse))
    lines.push({
      what: name === 'zip' ? 'the package of a moment' : `the whole report of a moment as ${name}`,
      measured: `${number(seconds, 1)} s, ${number(megabytes, 1)} MB`,
      limit: `${mostSeconds} s`,
      holds: seconds < mostSeconds,
    });
} finally {
  await rm(folder, { recursive: true, force: true });
}

console.log('6/7 requests');
const requests = await benchIndicators();
lines.push({
  what: requests.name,
  measured: `${number(requests.ratio)} of the floor`,
  limit: `at least ${requests.limit}`,
  holds: requests.ratio >= requests.limit,
});

console.log('7/7 size of the web');
const size = await measureBundle();
lines.push(
  {
    what: 'script before a chart is used, gzip',
    measured: `${number(size.firstScript / 1000, 1)} kB`,
    limit: '90 kB',
    holds: size.firstScript <= 90_000,
  },
  {
    what: 'script in all, gzip',
    measured: `${number(size.everything / 1000, 1)} kB`,
    limit: '330 kB',
    holds: size.everything <= 330_000,
  },
);

for (const { what, measured, limit, holds } of lines)
  console.log(`${holds ? 'holds ' : 'BROKEN'}  ${what}: ${measured} (limit ${limit})`);
process.exitCode = lines.every((line) => line.holds) ? 0 : 1;
