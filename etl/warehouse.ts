import { dirname, join, resolve } from 'node:path';
import { Stop } from './stop.ts';

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
  if (keyFile?.trim() === '')
    throw new Stop(
      'PSEUDONYM_KEY_FILE is leeg. Noem het bestand met de sleutel, of haal PSEUDONYM_KEY_FILE weg: dan staat de sleutel naast het magazijn.',
    );
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
