import { dirname, join, resolve } from 'node:path';

type Given = Readonly<{ JOURNAL_URL: string; WAREHOUSE: string }>;

/** Where the journal stands, by the settings as they were read (config/): JOURNAL_URL, or a file beside the warehouse. */
export function journalAddress({ JOURNAL_URL: url, WAREHOUSE: warehouse }: Given): string {
  if (url === '') return join(dirname(resolve(warehouse)), 'journal.sqlite');
  return isPostgres(url) ? url : resolve(url);
}

/** Whether a journal stands in PostgreSQL, and not in a file. */
export const isPostgres = (address: string): boolean => /^postgres(ql)?:\/\//.test(address);
