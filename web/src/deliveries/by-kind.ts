import type { Delivery } from 'server/contract.ts';

/** The deliveries of one kind of extract, taken together. */
export type KindOfDelivery = {
  kind: string;
  title: string;
  owner: string;
  invented: 'none' | 'part' | 'all';
  files: readonly Delivery[];
  /** First and last day that any of its files is about; null when no file says so. */
  from: string | null;
  to: string | null;
  /** The newest moment at which a file was read. */
  loadedAt: string;
  /** The first date at which the next file is expected. */
  nextDue: string | null;
  accepted: number;
  rejected: number;
};

const present = (values: readonly (string | null)[]): string[] => values.filter((value) => value !== null).toSorted();

const inventedOf = (files: readonly Delivery[]): KindOfDelivery['invented'] => {
  if (!files.some(({ invented }) => invented)) return 'none';
  return files.every(({ invented }) => invented) ? 'all' : 'part';
};

/** One line per kind of extract, in the order of their titles; files inside by name. */
export const byKind = (deliveries: readonly Delivery[]): KindOfDelivery[] => {
  const kinds = Map.groupBy(deliveries, ({ kind }) => kind);
  return [...kinds]
    .flatMap(([kind, found]) => {
      const files = found.toSorted((a, b) => a.fileName.localeCompare(b.fileName, 'nl', { numeric: true }));
      const first = files[0];
      if (!first) return [];
      return {
        kind,
        title: first.title,
        owner: first.owner,
        invented: inventedOf(files),
        files,
        from: present(files.map(({ periodFrom }) => periodFrom)).at(0) ?? null,
        to: present(files.map(({ periodTo }) => periodTo)).at(-1) ?? null,
        loadedAt: present(files.map(({ loadedAt }) => loadedAt)).at(-1) ?? first.loadedAt,
        nextDue: present(files.map(({ nextDue }) => nextDue)).at(0) ?? null,
        accepted: files.reduce((sum, { rowsAccepted }) => sum + rowsAccepted, 0),
        rejected: files.reduce((sum, { rowsRejected }) => sum + rowsRejected, 0),
      };
    })
    .toSorted((a, b) => a.title.localeCompare(b.title, 'nl'));
};
