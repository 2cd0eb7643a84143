import type { Route } from '../answers/route.ts';
import type { Ask } from './page-renderer.ts';

/** What a page was told of what people write, as text by the address at which it asked. */
export type Heard = ReadonlyMap<string, string>;

/** Asks the same, and remembers each answer that what people write can change. */
export function listen(ask: Ask, routes: readonly Route[]): { ask: Ask; heard: Heard } {
  const heard = new Map<string, string>();
  return {
    heard,
    ask: (address) => {
      const answer = ask(address);
      const { pathname } = new URL(address, 'http://localhost');
      if (routes.some((route) => route.followsWritten && route.matches(pathname)))
        heard.set(address, JSON.stringify(answer));
      return answer;
    },
  };
}

/** Whether a page would be told the same now: then it is the same, since of one release all else is. */
export const soundsSame = (heard: Heard, ask: Ask): boolean =>
  [...heard].every(([address, text]) => JSON.stringify(ask(address)) === text);
