import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { PageMaker } from './page-maker.ts';
import type { Ask, PlainAddress } from './page-renderer.ts';
import type { Done, Question, Reply, Work, WorkerStart } from './page-work.ts';

type Waiting = { ask: Ask; fault: unknown; resolve: (made: never) => void; reject: (fault: unknown) => void };

/** A worker, and a way to give it work; `ended` is called once when it can do no more. */
function startWorker(web: string, ended: () => void) {
  const waiting = new Map<number, Waiting>();
  const { port1: questions, port2 } = new MessageChannel();
  const answered = new SharedArrayBuffer(4);
  const workerData: WorkerStart = { web, questions: port2, answered };
  const worker = new Worker(new URL('page-worker.ts', import.meta.url), { workerData, transferList: [port2] });

  const replyTo = ({ number, address }: Question): Reply => {
    const one = waiting.get(number);
    try {
      return one?.ask(address) ?? null;
    } catch (fault) {
      // The words and the kind of this error would be lost in the worker.
      if (one !== undefined) one.fault = fault;
      return null;
    }
  };
  questions.on('message', (question: Question) => {
    questions.postMessage(replyTo(question), []);
    const flag = new Int32Array(answered);
    Atomics.store(flag, 0, 1);
    Atomics.notify(flag, 0);
  });
  worker.on('message', (done: Done) => {
    const one = waiting.get(done.number);
    waiting.delete(done.number);
    if (waiting.size === 0) worker.unref();
    if ('made' in done) one?.resolve(done.made as never);
    else one?.reject(one.fault ?? done.fault);
  });
  const end = (fault: unknown) => {
    ended();
    questions.close();
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  };
  worker.once('error', end);
  worker.once('exit', (code) => end(new Error(`the worker of the pages ended with ${code}`)));
  // A worker without work does not keep a process that has ended.
  worker.unref();
  questions.unref();
  return {
    worker,
    give: (work: Work, one: Waiting) => {
      waiting.set(work.number, one);
      worker.ref();
      worker.postMessage(work, []);
    },
  };
}

type WithoutNumber<W> = W extends unknown ? Omit<W, 'number'> : never;

/**
 * Makes pages in a worker from the folder of the built web, so that a page that is drawn holds up nobody who asks for another; null when
 * nothing was built. The answers that a page shows are found in this process, from the generation that it was begun with. A worker that
 * ended is started again for the next page.
 */
export async function makeBeside(web: string): Promise<PageMaker | null> {
  const file = join(web, 'server', 'plain-address.js');
  if (!existsSync(file)) return null;
  const { plainAddress }: { plainAddress: PlainAddress } = await import(pathToFileURL(file).href);
  let running: ReturnType<typeof startWorker> | null = null;
  let made = 0;
  const start = () => {
    const started = startWorker(web, () => {
      if (running === started) running = null;
    });
    return started;
  };
  // While the figures are read.
  running = start();

  const make = <Made>(work: WithoutNumber<Work>, ask: Ask): Promise<Made> =>
    new Promise((resolve, reject) => {
      running ??= start();
      made += 1;
      running.give({ ...work, number: made }, { ask, fault: null, resolve, reject });
    });

  return {
    render: ({ ask, ...asked }) => make({ what: 'render', asked }, ask),
    renderFigure: ({ ask, ...asked }) => make({ what: 'renderFigure', asked }, ask),
    plainAddress,
    close: async () => {
      await running?.worker.terminate();
    },
  };
}
