import { parentPort } from 'node:worker_threads';
import { theSolver, tooNarrow, type Problem } from './linear-program.ts';
import type { Answer } from './beside.ts';

await theSolver();

parentPort?.on('message', async (problems: readonly Problem[]) => {
  try {
    parentPort?.postMessage({ found: await tooNarrow(problems) } satisfies Answer, []);
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) } satisfies Answer, []);
  }
});
