import { dirname, join, resolve } from 'node:path';

/** Where everything of one warehouse lives. */
export type Warehouse = {
  root: string;
  deliveries: string;
  generations: string;
  current: string;
  lock: string;
  keyFile: string;
  /** Files as they were delivered, where somebody asked to keep them. */
  raw: string;
};

/** The paths of a warehouse folder; the pseudonym key and what holds personal data stand beside it, never in it. */
export const warehouseAt = (root: string, keyFile?: string): Warehouse => {
  const full = resolve(root);
  return {
    root: full,
    deliveries: join(full, 'deliveries'),
    generations: join(full, 'generations'),
    current: join(full, 'current'),
    lock: join(full, 'lock'),
    keyFile: keyFile === undefined ? join(dirname(full), 'pseudonym.key') : resolve(keyFile),
    raw: join(dirname(full), 'raw'),
  };
};
