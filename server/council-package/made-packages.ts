import type { Snapshot } from '../cycle/snapshot/open-snapshot.ts';
import { keptJobs, type Job } from '../reports/jobs.ts';
import type { PackageOptions } from './make-package.ts';

/** A package is some megabytes, and there are a few moments a year. */
const kept = 4;

/** How many pages a package has at least: how many it will be is known only along the way. */
const expected = 400;

export type PackageOf = (snapshot: Snapshot) => Job<{ bytes: Buffer }>;

/** Packages of frozen moments: one at a time, each once, kept under the hash of the moment and the time at which it was frozen. */
export function madePackages(make: (snapshot: Snapshot, told: PackageOptions['told']) => Promise<Buffer>): PackageOf {
  const jobOf = keptJobs<{ bytes: Buffer }>(kept);
  return (snapshot) =>
    jobOf(
      `${snapshot.hash} ${snapshot.frozenAt}`,
      () => expected,
      async (progress) => {
        const bytes = await make(snapshot, (done, known) => {
          progress.done = done;
          progress.total = Math.max(known, expected);
        });
        progress.done = progress.total;
        return { bytes };
      },
    );
}
