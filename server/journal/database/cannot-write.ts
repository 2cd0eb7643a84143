/**
 * SQLite: read-only (8), full (13), and what the disk says while it is written (778 and 1034: write and fsync). PostgreSQL: disk_full and
 * read_only_sql_transaction.
 */
const codes: ReadonlySet<unknown> = new Set([8, 13, 778, 1034, '53100', '25006']);

/** Whether an error says that the disk of the journal is full or cannot be written: what was there is still there to read. */
export const cannotWrite = (error: unknown): boolean =>
  error instanceof Error &&
  (('errcode' in error && codes.has(error.errcode)) || ('code' in error && codes.has(error.code)));
