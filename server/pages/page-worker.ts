import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { loadRenderer, type Ask } from './page-renderer.ts';
import type { Done, Question, Reply, WorkerStart, Work } from './page-work.ts';

/* Makes pages beside the process that answers readers: one of them can take a third of a second. */
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache'));
const { web, questions, answered }: WorkerStart = workerData;
const flag = new Int32Array(answered);
const renderer = await loadRenderer(web);
if (renderer === null) throw new Error(`there are no pages in ${web}`);
// Now, for a process that is killed keeps nothing when it ends.
flushCompileCache();

/** A page draws without waiting, so this thread stands still until the process has found the answer. */
const askFor =
  (number: number): Ask =>
  (address) => {
    Atomics.store(flag, 0, 0);
    questions.postMessage({ number, address } satisfies Question, []);
    Atomics.wait(flag, 0, 0);
    const reply: Reply | undefined = receiveMessageOnPort(questions)?.message;
    if (reply === undefined || reply === null) throw new Error(`no answer at ${address}`);
    return reply;
  };

const make = ({ number, ...work }: Work): Done => {
  const ask = askFor(number);
  try {
    const made =
      work.what === 'render' ? renderer.render({ ...work.asked, ask }) : renderer.renderFigure({ ...work.asked, ask });
    return { number, made };
  } catch (fault) {
    return { number, fault };
  }
};

parentPort?.on('message', (work: Work) => parentPort?.postMessage(make(work), []));
