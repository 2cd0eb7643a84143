/** Bytes of a file. Interpretatie: ten times the largest extract of a municipality of fifty thousand in ten years. */
export const largest = 500_000_000;

/** Bytes of a part: little enough to come in within the time of one request on a slow line, and to be held in memory. */
export const part = 2 ** 21;

/** Files of one person at a time, and of all together. */
export const mostOfOne = 40;
export const mostOfAll = 120;

/** Bytes that stay free on the disk beside what is sent: building new figures needs room too. */
export const kept = 2 ** 28;

/** ms after which a file that nobody looks at is removed: it may hold names of people. */
export const stale = 4 * 3_600_000;

/** Endings of the names of files that the loader can read. */
export const endings: readonly string[] = ['.csv', '.txt', '.json', '.xml', '.xlsx'];
