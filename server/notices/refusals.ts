import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Journal } from '../journal/database/open-journal.ts';
import { noticeTexts as texts } from '../texts/notices.ts';
import type { Notice } from './notice.ts';

/** Of the log of a loader that ran for years the newest part says enough. */
const mostRead = 2 ** 22;

type Line = { name?: unknown; span_id?: unknown; attributes?: Record<string, unknown> };

/** Reads what was added to the processing log that the loader keeps beside the warehouse (etl/processing-log). */
function followLog(file: string, say: (line: string) => void): () => Promise<Line[]> {
  let offset = 0;
  let first = true;
  let silent = false;
  return async () => {
    const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      if (error.code !== 'EACCES') throw error;
      // Who serves may be another user than who loads.
      if (!silent) say('Het verwerkingenlog is niet te lezen: geweigerde leveringen geven geen bericht.');
      silent = true;
      return null;
    });
    if (handle === null) return [];
    try {
      const { size } = await handle.stat();
      // A log that is shorter than it was is another one.
      if (size < offset) offset = 0;
      if (first) offset = Math.max(0, size - mostRead);
      first = false;
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(mostRead, size - offset)), {
        position: offset,
      });
      const whole = buffer.subarray(0, bytesRead).lastIndexOf('\n') + 1;
      offset += whole;
      return buffer.toString('utf8', 0, whole).split('\n').flatMap(lineOf);
    } finally {
      await handle.close();
    }
  };
}

/** The first line may be the rest of one, and what stopped a disk may have cut one off. */
function lineOf(text: string): Line[] {
  try {
    const line: unknown = JSON.parse(text);
    return typeof line === 'object' && line !== null ? [line] : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

type Options = { warehouse: string; journal: Journal; titleOf(kind: string): string; say(line: string): void };

/**
 * Files that were refused since the last time: by the loader at the command line or in the inbox (its log), and by the check of the
 * page Leveren (the audit). Neither has the name of the file, which may name people.
 */
export function followRefusals({ warehouse, journal, titleOf, say }: Options): () => Promise<Notice[]> {
  const newLines = followLog(join(dirname(warehouse), 'processing-log.jsonl'), say);
  let seen = 0;
  return async () => {
    const loaded = (await newLines()).flatMap(({ name, span_id: id, attributes = {} }) => {
      if (name !== 'laden bestand' || attributes['dashboard.outcome'] !== 'refused') return [];
      const kind = attributes['dashboard.kind'];
      const known = typeof kind === 'string' ? kind : null;
      return {
        id: `geweigerd/${String(id)}`,
        kind: 'levering' as const,
        title: known === null ? texts.refusedUnknown : texts.refused(titleOf(known)),
        path: known === null ? '/bronnen' : `/bronnen/afspraken/${encodeURIComponent(known)}`,
      };
    });
    const rows = await journal.db
      .selectFrom('audit')
      .select('seq')
      .where('seq', '>', seen)
      .where('action', '=', 'bestand controleren')
      .where('result', '=', 'geweigerd')
      .orderBy('seq')
      .execute();
    seen = rows.at(-1)?.seq ?? seen;
    const sent = rows.map(({ seq }) => ({
      id: `geweigerd/gestuurd/${seq}`,
      kind: 'levering' as const,
      title: texts.refusedSent,
      path: '/leveren',
    }));
    return [...loaded, ...sent];
  };
}
