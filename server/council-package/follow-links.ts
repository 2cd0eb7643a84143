import { setImmediate } from 'node:timers/promises';

/** What is done at an address: gives those to which it links. */
export type Visit = (address: string) => Promise<readonly string[]>;

const pathOf = (address: string): string => address.replace(/\?.*/, '');

/**
 * Visits each address that can be reached from these, once. Every visitor works by itself, and stays with the choices of one page while
 * there are any: most charts of a page are the same for another choice. `told` is called after each visit with how many were done, of how
 * many that are known by then.
 */
export async function followLinks(
  begin: readonly string[],
  visitors: readonly Visit[],
  told: (done: number, known: number) => void,
): Promise<void> {
  const known = new Set<string>();
  const waiting = new Map<string, string[]>();
  const at = new Map<Visit, string>();
  let busy = 0;
  let done = 0;
  let changed = Promise.withResolvers<void>();

  const meet = (addresses: readonly string[]) => {
    for (const address of addresses) {
      if (known.has(address)) continue;
      known.add(address);
      const path = pathOf(address);
      waiting.set(path, [...(waiting.get(path) ?? []), address]);
    }
  };

  const take = (visit: Visit): string | undefined => {
    const own = at.get(visit) ?? '';
    at.delete(visit);
    const others = new Set(at.values());
    const paths = [...waiting.keys()];
    const path = waiting.has(own) ? own : (paths.find((one) => !others.has(one)) ?? paths[0] ?? '');
    const [address, ...rest] = waiting.get(path) ?? [];
    if (rest.length === 0) waiting.delete(path);
    else waiting.set(path, rest);
    if (address !== undefined) at.set(visit, path);
    return address;
  };

  const work = async (visit: Visit): Promise<void> => {
    for (;;) {
      const address = take(visit);
      if (address === undefined) {
        if (busy === 0) return;
        await changed.promise;
        continue;
      }
      busy += 1;
      try {
        meet(await visit(address));
      } finally {
        busy -= 1;
        changed.resolve();
        changed = Promise.withResolvers();
      }
      done += 1;
      told(done, known.size);
      await setImmediate();
    }
  };
  meet(begin);
  await Promise.all(visitors.map(work));
}
