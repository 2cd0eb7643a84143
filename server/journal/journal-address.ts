import { dirname, join, resolve } from 'node:path';

/** Where the journal stands: JOURNAL_URL, or a file beside the warehouse. */
export function journalAddress({ JOURNAL_URL: url = '', WAREHOUSE: warehouse }: Environment): string {
  if (url === '')
    return join(dirname(resolve(warehouse ?? join(import.meta.dirname, '../../data/warehouse'))), 'journal.sqlite');
  return /^postgres(ql)?:\/\//.test(url) ? url : resolve(url);
}

type Environment = Readonly<Record<string, string | undefined>>;
