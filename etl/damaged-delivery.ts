import { Stop } from './stop.ts';

/** What to tell when a delivery in the warehouse is gone from the disk or cannot be read any more. */
export const damagedDelivery = (folder: string, id: string, cause: unknown): Stop =>
  new Stop(
    `De levering in ${folder} is weg of beschadigd. Zet de map terug uit een reservekopie. Of haal haar uit de cijfers met: npm run etl -- withdraw ${id}, en laad het bestand opnieuw.`,
    { cause },
  );

/** The same when DuckDB says so of the rows of a delivery; null when it says something else. */
export const damagedRows = (error: unknown): Stop | null => {
  const message = error instanceof Error ? error.message : '';
  const [, folder, id] = /["']([^"']*\/deliveries\/([0-9a-f]{12}))\/[\w-]+\.parquet["']/.exec(message) ?? [];
  return folder === undefined || id === undefined ? null : damagedDelivery(folder, id, error);
};
