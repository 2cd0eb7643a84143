import { keptPlan } from 'indicators/plan/plan-of.ts';
import type { Release } from 'indicators/release/schema.ts';
import type { BodyOf } from '../../journal/versions/kinds.ts';
import type { Adopted } from '../adopted.ts';
import { proposalsOf } from '../calendar/moment-kinds.ts';
import { thresholdOf } from '../duiding/threshold.ts';
import type { SnapshotDocument } from './snapshot-document.ts';

type Beside = { version: number; role: string; writtenAt: string };

/** A text without who wrote it when. */
function bare<T extends Beside>({ version: _version, role: _role, writtenAt: _writtenAt, ...text }: T) {
  return text;
}

const answerOf = ({ question, text, because }: NonNullable<Adopted['questions'][number]['answer']>) => ({
  question,
  text,
  ...(because === undefined ? {} : { because }),
});

const byId = <T extends { id: string }>(things: readonly T[]): T[] => things.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** The state of figures and adopted texts as the document of a moment. */
export function documentOf(moment: string, release: Release, adopted: Adopted): SnapshotDocument {
  const { generation: _generation, deliveries, plan: _plan, ...released } = release;
  return {
    format: 'moment-5',
    moment,
    release: {
      ...released,
      deliveries: deliveries
        .map(({ loadedAt: _loadedAt, ...delivery }) => delivery)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    },
    duiding: byId(adopted.duiding).map(bare),
    stories: byId(adopted.stories).map(bare),
    questions: byId(adopted.questions).map(({ answer, ...question }) => ({
      ...bare(question),
      answer: answer === null ? null : answerOf(answer),
    })),
    targets: byId(adopted.targets).map(bare),
    calendar: byId(adopted.calendar).map(bare),
    proposals: [...proposalsOf(adopted)],
    plan: keptPlan(release),
    configuration: {
      threshold: { ...thresholdOf(adopted), why: adopted.threshold?.why ?? null },
      margins: byId(adopted.margins).map(bare),
    },
  };
}

/** What stands beside the document: when each delivery was loaded, and who wrote which version when. */
export function besideOf(
  release: Release,
  written: readonly { kind: string; id: string; version: number; author: string; role: string; writtenAt: string }[],
): Pick<BodyOf<'snapshot'>, 'loadedAt' | 'written'> {
  return {
    loadedAt: Object.fromEntries(release.deliveries.map(({ id, loadedAt }) => [id, loadedAt])),
    written: Object.fromEntries(
      written.map(({ kind, id, version, author, role, writtenAt }) => [
        `${kind}/${id}`,
        { version, author, role, writtenAt },
      ]),
    ),
  };
}
