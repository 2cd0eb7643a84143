import { Worker } from 'node:worker_threads';

type Drawn = { number: number; png?: Uint8Array; failed?: string };
type Waiting = { resolve: (png: Buffer) => void; reject: (error: Error) => void };

let worker: Worker | null = null;
let drawn = 0;
const waiting = new Map<number, Waiting>();

const start = (): Worker => {
  const started = new Worker(new URL('./png-worker.ts', import.meta.url));
  started.on('message', ({ number, png, failed }: Drawn) => {
    const one = waiting.get(number);
    waiting.delete(number);
    if (png === undefined) one?.reject(new Error(failed));
    else one?.resolve(Buffer.from(png));
  });
  started.on('error', (error: unknown) => {
    worker = null;
    for (const { reject } of waiting.values()) reject(error instanceof Error ? error : new Error(String(error)));
    waiting.clear();
  });
  // A picture that is being drawn does not keep a process that stops.
  started.unref();
  return started;
};

/** So many dots for each pixel of the drawing: sharp on paper and on a good screen. */
const sharp = 2;

/** A picture in dots of a picture in lines. Drawing takes a good part of a second, in which other readers must not wait. */
export const figurePng = (svg: string, zoom = sharp): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    worker ??= start();
    drawn += 1;
    waiting.set(drawn, { resolve, reject });
    worker.postMessage({ number: drawn, svg, zoom }, []);
  });
