import type { Page } from 'playwright-core';
import { takenOver } from '../src/page-data.ts';

/** A test uses a page as its reader does: once it answers. What has no script answers at once. */
export const untilTakenOver = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    (mark) => document.querySelector('[data-files]') === null || performance.getEntriesByName(mark).length > 0,
    takenOver,
  );
};
