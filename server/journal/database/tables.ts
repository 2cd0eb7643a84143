/** Something people wrote, as it was at one moment. A change is a next version; a row is never changed or deleted. */
export type VersionRow = {
  kind: string;
  /** What it is about, within its kind: 'indicator/I16/2024-najaarsrapportage'. */
  id: string;
  /** 1 and up, without gaps. */
  version: number;
  /** Canonical JSON (RFC 8785) in the shape of its kind. */
  body: string;
  author: string;
  role: string;
  /** ISO 8601 in UTC. */
  written_at: string;
};

/** A document under the SHA-256 of its own bytes: what is frozen at a moment. */
export type DocumentRow = { hash: string; format: string; body: string; author: string; kept_at: string };

/** Who did what to what, from where, when and with what result (BIO2 8.15), each row bound to the one before by its hash. */
export type AuditRow = {
  /** 1 and up, without gaps. */
  seq: number;
  at: string;
  actor: string;
  /** Of which account that is; null without one, and in rows from before it was kept. */
  account: string | null;
  role: string;
  action: string;
  object: string;
  result: string;
  origin: string;
  previous: string;
  hash: string;
};

/** The journal: the same tables in SQLite and PostgreSQL. */
export type Tables = { versions: VersionRow; documents: DocumentRow; audit: AuditRow };

/** The tables in the order in which a backup holds them, each with what its rows are sorted and known by. */
export const tableKeys = {
  versions: ['kind', 'id', 'version'],
  documents: ['hash'],
  audit: ['seq'],
} as const satisfies { [T in keyof Tables]: readonly (keyof Tables[T])[] };

export const tableNames: readonly (keyof Tables)[] = ['versions', 'documents', 'audit'];
