import { resolve } from 'node:path';
import type { Warehouse } from './warehouse.ts';

/** Where `npm start` looks when nothing else is said. */
const usual = resolve(import.meta.dirname, '../data/warehouse');

/** What to type to see the figures of a warehouse. */
export const startCommand = ({ root }: Pick<Warehouse, 'root'>): string =>
  root === usual ? 'npm start' : `WAREHOUSE=${/^[\w./:-]+$/.test(root) ? root : `'${root}'`} npm start`;
