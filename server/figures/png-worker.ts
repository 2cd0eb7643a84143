import { parentPort } from 'node:worker_threads';
import { drawPng } from './draw-png.ts';

/** Draws one picture after another, beside the process that answers readers. */
parentPort?.on('message', async ({ number, svg, zoom }: { number: number; svg: string; zoom: number }) => {
  const answer = await drawPng(svg, zoom).then(
    (png) => ({ number, png }),
    (error: unknown) => ({ number, failed: String(error) }),
  );
  parentPort?.postMessage(answer, []);
});
