import type { Journal } from '../../journal/database/open-journal.ts';
import type { WrittenFollower } from '../written.ts';
import { findSnapshot, openSnapshot, type Snapshot } from './open-snapshot.ts';

/** So many frozen moments are kept open: each is some megabytes, and two are set side by side. */
const most = 4;

export type Shelf = {
  /** @throws a 404 problem when there is none, a 500 problem when it cannot be opened. */
  open(id: string): Promise<Snapshot>;
};

/** Frozen moments as they are opened, each read from the journal once. */
export function shelfOf(journal: Journal, written: WrittenFollower): Shelf {
  const opened = new Map<string, Promise<Snapshot>>();
  return {
    async open(id) {
      const now = written.current();
      const record = findSnapshot(now, id);
      const key = `${record.id}/${record.version}`;
      const known = opened.get(key);
      if (known !== undefined) return known;
      const opening = openSnapshot(journal, now, record);
      opened.set(key, opening);
      opening.catch(() => opened.delete(key));
      const [oldest] = opened.keys();
      if (opened.size > most && oldest !== undefined) opened.delete(oldest);
      return opening;
    },
  };
}
