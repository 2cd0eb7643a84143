import { parentPort, workerData } from 'node:worker_threads';
import { measurements } from './list.ts';
import { ratesOf } from './rates.ts';
import { scenarios } from './scenarios.ts';

/** Simulates every scenario of one measurement at a time, as its number comes in. */
const { runs, seed } = workerData as { runs: number; seed: string };
parentPort?.on('message', (index: number) => {
  const measurement = measurements[index];
  if (measurement === undefined) throw new RangeError(`No measurement ${index}`);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage({ index, rates: scenarios.map((scenario) => ratesOf(measurement, scenario, runs, seed)) });
});
