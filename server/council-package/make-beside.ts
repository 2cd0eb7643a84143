import { Worker } from 'node:worker_threads';
import type { Snapshot } from '../cycle/snapshot/open-snapshot.ts';
import type { PackageOptions } from './make-package.ts';

/** What goes to the worker: values alone. */
export type PackageWork = Pick<PackageOptions, 'files' | 'theme' | 'dashboard'> & {
  snapshot: Snapshot;
  /** Folder of the built pages. */
  web: string;
};

type Said = { done: number; known: number } | { bytes: Uint8Array };

/** Megabytes: what it holds at once is less than half of this; without a bound it would take a gigabyte before it clears up. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };

/** Makes a package in a process of its own memory, which is gone afterwards. @throws what stopped it. */
export const makeBeside = (work: PackageWork, told: PackageOptions['told'], signal: AbortSignal): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('package-worker.ts', import.meta.url), { workerData: work, resourceLimits });
    const stop = () => void worker.terminate();
    signal.addEventListener('abort', stop, { once: true });
    worker.on('message', (said: Said) => {
      if ('bytes' in said) resolve(Buffer.from(said.bytes));
      else told(said.done, said.known);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      signal.removeEventListener('abort', stop);
      // Without effect once the bytes are there.
      reject(new Error(`the package was not made: its worker ended with ${code}`));
    });
  });
