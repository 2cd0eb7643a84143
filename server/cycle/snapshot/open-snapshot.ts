import type { Release, SinceMoment } from 'indicators/release/schema.ts';
import { checkRelease } from 'indicators/release/write-release.ts';
import type { Journal } from '../../journal/database/open-journal.ts';
import { readDocument } from '../../journal/documents/documents.ts';
import type { Version } from '../../journal/versions/version.ts';
import { dayOf } from '../../pages/today.ts';
import { problem } from '../../problems.ts';
import { frozenOf, nothingAdopted, type Adopted } from '../adopted.ts';
import { momentOf } from '../calendar/moment-kinds.ts';
import { thresholdId } from '../duiding/threshold.ts';
import type { Written } from '../written.ts';
import { frozenBefore } from './in-order.ts';
import type { SnapshotDocument } from './snapshot-document.ts';
import { upgrade } from './upgrade.ts';

/** A frozen moment as it is shown. */
export type Snapshot = {
  /** SHA-256 of its document. */
  hash: string;
  moment: string;
  version: number;
  frozenAt: string;
  /** As what somebody froze it. */
  role: string;
  because: string | null;
  release: Release;
  adopted: Adopted;
  /** The verdicts of the moment that its report compares with; null where none was frozen before it. */
  before: SinceMoment | null;
};

/** Whether an id is (the first twelve or more digits of) the hash of a frozen moment. */
export const isHash = (id: string): boolean => /^[0-9a-f]{12,64}$/.test(id);

/** The record of a snapshot: by the id of its moment the newest, or by the first twelve or more digits of its hash. */
export function findSnapshot({ snapshot }: Pick<Written, 'snapshot'>, id: string): Version<'snapshot'> {
  const found = snapshot.findLast((one) => (isHash(id) ? one.body.document.startsWith(id) : one.id === id));
  if (found === undefined) throw problem(404, `Er is geen bevroren moment "${id}". Kijk in /v1/calendar.`);
  return found;
}

/** What was frozen before it: at that moment those counted as delivered. */
const deliveredBefore = ({ snapshot }: Pick<Written, 'snapshot'>, { id, version }: Version<'snapshot'>) =>
  frozenOf(
    snapshot.slice(
      0,
      snapshot.findIndex((one) => one.id === id && one.version === version),
    ),
  );

/**
 * Opens a frozen moment, also one of an earlier form. `written` holds its record.
 * @throws a 500 problem that says what is wrong when its document is gone, was changed, or cannot be read.
 */
export async function openSnapshot(
  journal: Journal,
  written: Pick<Written, 'snapshot'>,
  record: Version<'snapshot'>,
): Promise<Snapshot> {
  const { id, version, body, role, writtenAt } = record;
  const release = await read(journal, body.document);
  const { document, loadedAt, generation } = body;
  const { deliveries, ...released } = release.release;
  const beside = (kind: string, text: string) => {
    const known = body.written[`${kind}/${text}`];
    return { version: known?.version ?? 1, role: known?.role ?? '', writtenAt: known?.writtenAt ?? writtenAt };
  };
  return {
    hash: document,
    moment: id,
    version,
    frozenAt: writtenAt,
    role,
    because: body.because,
    before: await verdictsBefore(journal, written, record),
    release: checkRelease({
      ...released,
      generation,
      ...(release.plan === null ? {} : { plan: release.plan }),
      deliveries: deliveries.map((delivery) => ({ ...delivery, loadedAt: loadedAt[delivery.id] ?? writtenAt })),
    }),
    adopted: {
      ...nothingAdopted,
      duiding: release.duiding.map((text) => ({ ...text, ...beside('duiding', text.id) })),
      stories: release.stories.map((text) => ({ ...text, ...beside('story', text.id) })),
      targets: release.targets.map((text) => ({ ...text, ...beside('target', text.id) })),
      margins: (release.configuration?.margins ?? []).map((text) => ({ ...text, ...beside('margin', text.id) })),
      threshold:
        release.configuration === null
          ? null
          : { id: thresholdId, ...release.configuration.threshold, ...beside('threshold', thresholdId) },
      calendar: release.calendar.map((line) => ({ ...line, ...beside('moment', line.id) })),
      proposals: release.proposals,
      snapshots: deliveredBefore(written, record),
      questions: release.questions.map(({ answer, ...question }) => ({
        ...question,
        ...beside('question', question.id),
        answer: answer === null ? null : { ...answer, id: question.id, ...beside('answer', question.id) },
      })),
    },
  };
}

/** What stood at the moment before, as its own document has it. One that cannot be read leaves this one to be opened: its own page says what is wrong. */
async function verdictsBefore(
  journal: Journal,
  written: Pick<Written, 'snapshot'>,
  record: Version<'snapshot'>,
): Promise<SinceMoment | null> {
  const before = frozenBefore(written, record);
  const found = before === null ? null : momentOf(before.id);
  if (before === null || found === null) return null;
  const kept = await read(journal, before.body.document).catch(() => null);
  if (kept === null) return null;
  return {
    moment: found.kind.moment,
    year: found.year,
    on: dayOf(new Date(before.writtenAt)),
    ...(typeof kept.release.asOf === 'string' ? { asOf: kept.release.asOf } : {}),
    goals: (kept.release.goals ?? []).map(({ goal, state, reason }) => ({ goal, state, reason })),
  };
}

async function read(journal: Journal, hash: string): Promise<SnapshotDocument> {
  try {
    const kept = await readDocument(journal, hash);
    if (kept === null) throw new Error(`Document ${hash} is er niet.`);
    return upgrade(kept.content);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw problem(
      500,
      `Dit bevroren moment is niet te openen. ${why} Vraag de beheerder om een back-up terug te zetten.`,
    );
  }
}
