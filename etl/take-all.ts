import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { deliveryFolder } from './delivery.ts';
import { keepRaw } from './keep-raw.ts';
import { leveringOf } from './levering.ts';
import { listExtracts } from './list-extracts.ts';
import type { Outcome } from './outcome.ts';
import type { WithReader } from './reader.ts';
import { keepReport, rejectsFileIn, writeReport } from './report/write-report.ts';
import { shownName } from './shown-name.ts';
import { shownOutcome } from './shown-outcome.ts';
import type { SaidOfReading } from './reading-options.ts';
import type { TakeTask } from './take-extract.ts';
import type { Warehouse } from './warehouse.ts';

/** What a person has said of every file; levering.json may say it per file. null to see it from the file itself. */
export type SaidOfFiles = SaidOfReading & {
  /** A file that differs much from the previous delivery of its kind is taken all the same. */
  acceptJump: boolean;
};

export type TakeOptions = Partial<SaidOfFiles> & {
  /** Where the reports of the files are written; nowhere when it is null. */
  reportFolder?: string | null;
  /** Where levering.json stands; beside each file unless told otherwise. */
  leveringFolder?: string;
  /** Where files are read; in this process unless told otherwise. */
  reader?: WithReader;
  /** How many days a copy of each accepted file is kept; none is kept when it is 0. */
  keepRawDays?: number;
};

/** Takes all files that paths point at, one after another, and tells of each what became of it. */
export const takeAll = async (
  paths: readonly string[],
  task: Pick<TakeTask, 'gemeente' | 'key' | 'against' | 'keep'>,
  {
    acceptJump = false,
    as = null,
    decimal = null,
    dates = null,
    multiline = null,
    correction = null,
    sheet = null,
    reportFolder = null,
    leveringFolder,
    reader,
    keepRawDays = 0,
  }: TakeOptions & { reader: WithReader },
  report: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> => {
  const files = await listExtracts(paths);
  if (reportFolder !== null) await mkdir(reportFolder, { recursive: true, mode: 0o700 });
  const outcomes: Outcome[] = [];
  const names = reportNames(files.map(({ path }) => path));
  await reader(async (read) => {
    for (const [index, { path, named }] of files.entries()) {
      const name = names[index] ?? shownName(basename(path));
      const levering = await leveringOf(path, leveringFolder);
      const rejectsFile = reportFolder === null ? null : rejectsFileIn(reportFolder, name);
      const taken = await read({
        ...task,
        keep: task.keep && { ...task.keep, sequence: task.keep.sequence + index },
        path,
        named,
        levering,
        acceptJump: acceptJump || (levering.acceptJump ?? false),
        as: levering.as ?? as,
        decimals: levering.decimal ?? decimal,
        dates: levering.dates ?? dates,
        multiline: levering.multiline ?? multiline,
        correction: levering.correction ?? correction,
        sheet: sheet ?? levering.sheet ?? null,
        rejectsFile,
      });
      const outcome = shownOutcome(onceOnly(await withRaw(taken, task.keep?.warehouse, path, keepRawDays), outcomes));
      if (outcome.status === 'accepted' && outcome.delivery && task.keep)
        await keepReport(deliveryFolder(task.keep.warehouse, outcome.delivery.id), outcome);
      if (reportFolder !== null) await writeReport(reportFolder, outcome, name);
      report(outcome);
      outcomes.push(outcome);
    }
  });
  return outcomes;
};

/** A file with the bytes of one that came before it adds nothing, which is told as of one that was loaded before. */
const onceOnly = (outcome: Outcome, before: readonly Outcome[]): Outcome => {
  if (outcome.status !== 'accepted' || outcome.delivery === null) return outcome;
  const { file, kind, delivery } = outcome;
  const same = before.some((one) => one.status === 'accepted' && one.delivery?.id === delivery.id);
  return same ? { status: 'known', file, kind, delivery } : outcome;
};

/** The names under which files are reported on, in their order: two folders may hold files of one name. */
export const reportNames = (paths: readonly string[]): string[] => {
  const times = new Map<string, number>();
  return paths.map((path) => {
    const shown = shownName(basename(path));
    const time = (times.get(shown) ?? 0) + 1;
    times.set(shown, time);
    return time === 1 ? shown : `${shown}-${time}`;
  });
};

/** Says so in the report when the copy that was asked for could not be kept. */
const withRaw = async (
  outcome: Outcome,
  warehouse: Warehouse | undefined,
  path: string,
  days: number,
): Promise<Outcome> => {
  if (days === 0 || warehouse === undefined || outcome.status !== 'accepted' || outcome.delivery === null)
    return outcome;
  if (await keepRaw(warehouse, path, outcome.delivery, days)) return outcome;
  const note = 'Er is geen kopie van dit bestand bewaard, want het is veranderd nadat het was gelezen.';
  return { ...outcome, notes: [...outcome.notes, note] };
};
