import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';

/** Runs a loader whose clock stands at the beginning of this day; `folder` takes the file that sets it. */
export async function onDay<T>(day: string, folder: string, run: () => Promise<T>): Promise<T> {
  const clock = join(folder, 'klok.mjs');
  await writeFile(
    clock,
    `const off = Date.now() - Date.parse('${day}'); globalThis.Date = class extends Date {
      constructor(...of) { super(...(of.length === 0 ? [Date.now()] : of)); }
      static now() { return super.now() - off; }
    };`,
  );
  vi.stubEnv('NODE_OPTIONS', `--import=${pathToFileURL(clock).href}`);
  try {
    return await run();
  } finally {
    vi.unstubAllEnvs();
  }
}
