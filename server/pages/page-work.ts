import type { MessagePort } from 'node:worker_threads';
import type { RenderedPage, RenderFigure, RenderPage, SentAnswer } from './page-renderer.ts';

/** What the worker of the pages begins with. */
export type WorkerStart = {
  /** Folder of the built pages. */
  web: string;
  /** On which the worker asks while it makes a page, and waits. */
  questions: MessagePort;
  /** One number, 1 when the answer to the last question is there. */
  answered: SharedArrayBuffer;
};

type Without<Asked> = Omit<Asked, 'ask'>;

/** One page or figure to make: all but the answers, which are asked for. */
export type Work = { number: number } & (
  | { what: 'render'; asked: Without<Parameters<RenderPage>[0]> }
  | { what: 'renderFigure'; asked: Without<Parameters<RenderFigure>[0]> }
);

export type Question = { number: number; address: string };

/** Null where the answer could not be found: the process knows why, and the page is given up. */
export type Reply = SentAnswer | null;

export type Done = { number: number } & ({ made: RenderedPage | ReturnType<RenderFigure> } | { fault: unknown });
