import type { Journal } from '../journal/database/open-journal.ts';
import type { Kind } from '../journal/versions/kinds.ts';
import { everyVersion } from '../journal/versions/read-versions.ts';
import type { Version } from '../journal/versions/version.ts';
import { adoptedOf, nothingAdopted, type Adopted } from './adopted.ts';

/** Of each thing that was written all versions, oldest first. */
type Told = { [K in (typeof told)[number]]: Version<K>[] };

/** What people wrote, as it was when the audit had so many rows. */
export type Written = Told & { rows: number; adopted: Adopted };

const told = [
  'duiding',
  'story',
  'target',
  'margin',
  'threshold',
  'moment',
  'question',
  'answer',
  'snapshot',
] as const satisfies readonly Kind[];

/** What there is to read before anything was written. */
export const nothingWritten: Written = {
  rows: -1,
  duiding: [],
  story: [],
  target: [],
  margin: [],
  threshold: [],
  moment: [],
  question: [],
  answer: [],
  snapshot: [],
  adopted: nothingAdopted,
};

/** Follows the journal, whoever writes in it: each write has its row in the audit, so their number tells of a change. */
export type WrittenFollower = { current(): Written; refresh(): Promise<void> };

/** Follows what people write; some hundreds of texts, so all of them are at hand. */
export function followWritten(journal: Journal): WrittenFollower {
  let current = nothingWritten;
  return {
    current: () => current,
    async refresh() {
      const last = await journal.db
        .selectFrom('audit')
        .select(({ fn }) => fn.max('seq').as('seq'))
        .executeTakeFirst();
      const rows = last?.seq ?? 0;
      if (rows === current.rows) return;
      const [duiding, story, target, margin, threshold, moment, question, answer, snapshot] = await Promise.all([
        everyVersion(journal, 'duiding'),
        everyVersion(journal, 'story'),
        everyVersion(journal, 'target'),
        everyVersion(journal, 'margin'),
        everyVersion(journal, 'threshold'),
        everyVersion(journal, 'moment'),
        everyVersion(journal, 'question'),
        everyVersion(journal, 'answer'),
        everyVersion(journal, 'snapshot'),
      ]);
      const found = { duiding, story, target, margin, threshold, moment, question, answer, snapshot };
      const adopted = adoptedOf(found);
      const same = JSON.stringify(adopted) === JSON.stringify(current.adopted);
      current = { rows, ...found, adopted: same ? current.adopted : adopted };
    },
  };
}
