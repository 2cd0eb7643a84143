import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Warehouse } from '../warehouse.ts';
import type { Span } from './span.ts';

/** Beside the warehouse, and not in it: a warehouse that is put back keeps its log. */
export const logFile = ({ root }: Warehouse): string => join(dirname(root), 'processing-log.jsonl');

/** Adds lines to the log in one write, and waits until they are on the disk. */
export async function appendSpans(warehouse: Warehouse, spans: readonly Span[]): Promise<void> {
  const file = logFile(warehouse);
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'a', 0o600);
  try {
    await handle.writeFile(spans.map((span) => `${JSON.stringify(span)}\n`).join(''));
    await handle.sync();
  } finally {
    await handle.close();
  }
}
