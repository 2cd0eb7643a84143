/** What reading one file may cost; a process that goes beyond is stopped. */
export type ReadingLimits = {
  /** The heap of JavaScript, in MB of 2^20 bytes. */
  heapMegabytes: number;
  /** All memory of the process, in MB of 2^20 bytes; looked at on Linux only. */
  residentMegabytes: number;
  /** Seconds of wall time, by the size of the file in bytes. */
  seconds: (bytes: number) => number;
};

/**
 * Far above what a sound file takes (a CSV of 700 MB: some twenty seconds and 1.2 GB), so that a slow machine that does
 * other work as well does not refuse one.
 */
export const readingLimits: ReadingLimits = {
  heapMegabytes: 2048,
  residentMegabytes: 3072,
  seconds: (bytes) => 120 + bytes / 1_000_000,
};
