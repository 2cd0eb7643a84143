import { parentPort } from 'node:worker_threads';
import { drawPng } from './draw-png.ts';

/** Draws one picture after another, beside the process that answers readers. */
parentPort?.on('message', async ({ number, svg }: { number: number; svg: string }) => {
  const answer = await drawPng(svg).then(
    (png) => ({ number, png }),
    (error: unknown) => ({ number, failed: String(error) }),
  );
  parentPort?.postMessage(answer, []);
});
