import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { leveringOf } from './levering.ts';
import { listExtracts } from './list-extracts.ts';
import type { Outcome } from './outcome.ts';
import type { WithReader } from './reader.ts';
import { rejectsFileIn, writeReport } from './report/write-report.ts';
import type { TakeTask } from './take-extract.ts';

export type TakeOptions = {
  /** A file that differs much from the previous delivery of its kind is taken all the same. */
  acceptJump?: boolean;
  /** Where the reports of the files are written; nowhere when it is null. */
  reportFolder?: string | null;
  /** Where files are read; in this process unless told otherwise. */
  reader?: WithReader;
};

/** Takes all files that paths point at, one after another, and tells of each what became of it. */
export const takeAll = async (
  paths: readonly string[],
  task: Pick<TakeTask, 'gemeente' | 'key' | 'against' | 'keep'>,
  { acceptJump = false, reportFolder = null, reader }: TakeOptions & { reader: WithReader },
  report: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> => {
  const files = await listExtracts(paths);
  if (reportFolder !== null) await mkdir(reportFolder, { recursive: true, mode: 0o700 });
  const outcomes: Outcome[] = [];
  const names = new Map<string, number>();
  await reader(async (read) => {
    for (const { path, named } of files) {
      const again = names.get(basename(path)) ?? 0;
      names.set(basename(path), again + 1);
      // Two folders may hold files of one name.
      const name = again === 0 ? basename(path) : `${basename(path)}-${again + 1}`;
      const levering = await leveringOf(path);
      const rejectsFile = reportFolder === null ? null : rejectsFileIn(reportFolder, name);
      const outcome = await read({ ...task, path, named, levering, acceptJump, rejectsFile });
      if (reportFolder !== null) await writeReport(reportFolder, name, outcome);
      report(outcome);
      outcomes.push(outcome);
    }
  });
  return outcomes;
};
