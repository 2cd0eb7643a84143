/** Does tasks one after another, and tells how many go before one. A task tells of its own failure. */
export function oneAtATime() {
  const ids: string[] = [];
  let last = Promise.resolve();
  return {
    /** How many tasks are done before that of `id`; null when it has none waiting. */
    ahead(id: string): number | null {
      const place = ids.indexOf(id);
      return place < 0 ? null : place;
    },
    add(id: string, task: () => Promise<void>): void {
      ids.push(id);
      last = last.then(task).finally(() => ids.splice(ids.indexOf(id), 1));
    },
    /** Resolves when all that was added is done. */
    done: () => last,
  };
}
