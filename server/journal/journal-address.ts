import { resolve } from 'node:path';

/** Where the journal stands: JOURNAL_URL, or a file beside the warehouse of `npm start`. */
export function journalAddress({ JOURNAL_URL: url = '' }: Readonly<Record<string, string | undefined>>): string {
  if (url === '') return resolve(import.meta.dirname, '../../data/journal.sqlite');
  return /^postgres(ql)?:\/\//.test(url) ? url : resolve(url);
}
