import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { compileCache } from 'etl/compile-cache.ts';
import type { Answer } from './beside.ts';
import type { Problem } from './linear-program.ts';

// A thread does not inherit it from the program that starts it, and would compile what that one compiled once more.
enableCompileCache(compileCache);
const { theSolver, tooNarrow } = await import('./linear-program.ts');

await theSolver();

parentPort?.on('message', async (problems: readonly Problem[]) => {
  try {
    parentPort?.postMessage({ found: await tooNarrow(problems) } satisfies Answer, []);
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) } satisfies Answer, []);
  }
});
