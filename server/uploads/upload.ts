import { randomUUID } from 'node:crypto';
import type { SaidInWords } from 'indicators/reading-options.ts';
import type { KnownActor } from '../access/recognised.ts';
import { problem } from '../problems.ts';
import type { NewUpload, ReadingChoice, ReportOfFile, ShownUpload, Stage } from './contract.ts';
import { choiceAsked } from './reading-choice.ts';
import { isWarned, shownReport } from './shown-report.ts';

/** Who sends: a name may be that of two people, `owner` is of one account. */
export type Sender = KnownActor & { owner: string };

/** A file on its way into the figures. It is known here alone, so that a restart leaves nothing of it. */
export type Upload = NewUpload & {
  id: string;
  actor: Sender;
  received: number;
  /** A part of it is being written. */
  writing: boolean;
  stage: Stage;
  report: ReportOfFile | null;
  trouble: string | null;
  /** What was chosen of how to read it. */
  reading: SaidInWords;
  /** Why it may count although it was warned of. */
  why: string | null;
  delivery: string | null;
  /** When its sender last looked at it, in ms. */
  touched: number;
};

export const newUpload = ({ name, bytes }: NewUpload, actor: Sender, at: Date): Upload => ({
  id: randomUUID(),
  name,
  bytes,
  actor,
  received: 0,
  writing: false,
  stage: 'ontvangen',
  report: null,
  trouble: null,
  reading: {},
  why: null,
  delivery: null,
  touched: at.getTime(),
});

/** Whether the loader has it, or is about to. */
export const isBusy = ({ stage, writing }: Upload): boolean =>
  writing || stage === 'controleren' || stage === 'publiceren' || stage === 'intrekken' || stage.startsWith('wacht op');

/** What can be chosen now; null when nothing can. */
export const asksNow = ({ stage, report }: Upload, titleOf: (kind: string) => string): ReadingChoice | null =>
  report === null || stage !== 'geweigerd' ? null : choiceAsked(report, titleOf);

type Place = { ahead: number | null; titleOf(kind: string): string };

export const shownUpload = (upload: Upload, { ahead, titleOf }: Place): ShownUpload => {
  const { id, name, bytes, received, stage, report, trouble, delivery } = upload;
  return {
    id,
    name,
    bytes,
    received,
    stage,
    ahead,
    report: report && shownReport(report, titleOf),
    asks: asksNow(upload, titleOf),
    warned: report !== null && stage === 'gecontroleerd' && isWarned(report),
    trouble,
    delivery,
  };
};

/** Adds a part to what is in. @throws a 409 problem with what is in, where the part does not follow on that. */
export async function take(upload: Upload, offset: number, chunk: Buffer, write: () => Promise<void>): Promise<void> {
  if (upload.stage !== 'ontvangen' || upload.writing || offset !== upload.received)
    throw Object.assign(problem(409, 'Dit deel sluit niet aan. Ga verder waar het bestand gebleven was.'), {
      more: { received: upload.received },
    });
  if (chunk.length === 0 || offset + chunk.length > upload.bytes)
    throw problem(400, 'Dit deel is leeg, of er komt meer binnen dan het bestand groot is. Kies het bestand opnieuw.');
  upload.writing = true;
  try {
    await write();
    upload.received += chunk.length;
  } finally {
    upload.writing = false;
  }
}
