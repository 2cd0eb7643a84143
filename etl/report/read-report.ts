import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deliveryFolder } from '../delivery.ts';
import { isErrno } from '../pseudonym-key.ts';
import type { Warehouse } from '../warehouse.ts';
import type { FileReport } from './report.ts';

/** The report of the time that a delivery was loaded; null for one that was killed before it was written. */
export const readReport = async (warehouse: Warehouse, id: string): Promise<FileReport | null> => {
  try {
    return JSON.parse(await readFile(join(deliveryFolder(warehouse, id), 'report.json'), 'utf8'));
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
};
