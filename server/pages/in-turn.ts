import { setImmediate as breath } from 'node:timers/promises';

/** Does pieces of work that hold up the process, such as making a page: one at a time, with whatever else waits in between. */
export type InTurn = <T>(work: () => T) => Promise<T>;

/** A queue of its own. */
export function newTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(() => breath()).then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
