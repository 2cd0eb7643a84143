import { Worker, type ResourceLimits } from 'node:worker_threads';
import type { DrawnPage, DrawPage } from './draw-page.ts';
import type { PackageWork } from './make-beside.ts';

/** A worker that draws pages, one at a time; it ends with the thread that began it. */
export function drawBeside(workerData: PackageWork, resourceLimits: ResourceLimits): DrawPage {
  const worker = new Worker(new URL('page-drawer.ts', import.meta.url), { workerData, resourceLimits });
  // Without a page to draw it keeps nobody.
  worker.unref();
  return (address) =>
    new Promise<DrawnPage | null>((resolve, reject) => {
      const end = (code: number) => reject(new Error(`a worker that draws pages ended with ${code}`));
      worker.once('message', (page: DrawnPage | null) => {
        worker.off('error', reject).off('exit', end);
        worker.unref();
        resolve(page);
      });
      worker.once('error', reject).once('exit', end);
      worker.ref();
      worker.postMessage(address, []);
    });
}
