import { mayBeShown } from 'indicators/may-be-shown.ts';
import type { Release } from 'indicators/release/schema.ts';
import type { Kept } from './contract.ts';
import { replacedDeliveries } from './replaced-deliveries.ts';

/**
 * What somebody may withdraw: the deliveries that count, and those whose place was taken by a later one, of which the rows are kept in
 * case that is withdrawn. The newest first. Those of the example go by themselves when a first file of somebody's own counts.
 */
export async function keptDeliveries(
  warehouse: string,
  release: Release | null,
  titleOf: (kind: string) => string,
): Promise<Kept[]> {
  const counting = (release?.deliveries ?? [])
    .filter(({ invented }) => !invented)
    .map(({ id, title, fileName, loadedAt }) => ({ id, title, fileName, loadedAt, counts: true }));
  const replaced = (await replacedDeliveries(warehouse))
    .filter(({ origin, fileName }) => origin !== 'invented' && mayBeShown(fileName))
    .map(({ id, kind, fileName, loadedAt }) => ({ id, title: titleOf(kind), fileName, loadedAt, counts: false }));
  return [...counting, ...replaced].toSorted((a, b) => b.loadedAt.localeCompare(a.loadedAt));
}
