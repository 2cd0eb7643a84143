import { execFile } from 'node:child_process';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { tmpdir } from 'node:os';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface ProvidedContext {
    /** Where what the soak saw stands as JSON, once it has ended; `{ fault }` where it stopped before its end. */
    soaked: string;
  }
}

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/**
 * Begins the soak before the first test, in a process of its own, and waits for it only if it has not ended after the last: its two
 * minutes are mostly waiting, and would keep a worker from its tests.
 */
export default async function beginSoak(project: TestProject): Promise<() => Promise<void>> {
  const file = join(tmpdir(), `soaked-${process.pid}.json`);
  project.provide('soaked', file);
  await run(process.execPath, ['scripts/build-web.mjs'], { cwd: root });
  const soaking = run(process.execPath, ['--expose-gc', 'server/bench/short-soak.ts'], { cwd: root });
  const tell = async () => {
    const seen = await soaking.then(
      ({ stdout }) => stdout,
      (error: Error) => JSON.stringify({ fault: error.message }),
    );
    await writeFile(`${file}.new`, seen);
    await rename(`${file}.new`, file);
  };
  const told = tell();
  return async () => {
    soaking.child.kill();
    await told;
  };
}
