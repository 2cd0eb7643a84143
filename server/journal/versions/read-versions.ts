import { sql } from 'kysely';
import type { Journal } from '../database/open-journal.ts';
import type { VersionRow } from '../database/tables.ts';
import type { BodyOf, Kind } from './kinds.ts';
import type { Version } from './version.ts';

/** The newest version of each thing of a kind, as it stood at `asOf` (ISO 8601 in UTC) or stands now; by id. */
export async function newestVersions<K extends Kind>(
  { db }: Journal,
  kind: K,
  asOf: string | null = null,
): Promise<Version<K>[]> {
  const rows = await db
    .selectFrom('versions')
    .selectAll()
    .where('kind', '=', kind)
    .where(({ eb, selectFrom }) =>
      eb(
        'version',
        '=',
        selectFrom('versions as other')
          .select(({ fn }) => fn.max('other.version').as('version'))
          .whereRef('other.kind', '=', 'versions.kind')
          .whereRef('other.id', '=', 'versions.id')
          .where(asOf === null ? sql<boolean>`1 = 1` : sql<boolean>`other.written_at <= ${asOf}`),
      ),
    )
    .orderBy('id')
    .execute();
  return rows.map((row) => versionOf<K>(kind, row));
}

/** Every version of one thing, oldest first. */
export async function history<K extends Kind>({ db }: Journal, kind: K, id: string): Promise<Version<K>[]> {
  const rows = await db
    .selectFrom('versions')
    .selectAll()
    .where('kind', '=', kind)
    .where('id', '=', id)
    .orderBy('version')
    .execute();
  return rows.map((row) => versionOf<K>(kind, row));
}

/** Every version of everything of a kind, oldest first. */
export async function everyVersion<K extends Kind>({ db }: Journal, kind: K): Promise<Version<K>[]> {
  const rows = await db
    .selectFrom('versions')
    .selectAll()
    .where('kind', '=', kind)
    .orderBy('written_at')
    .orderBy('id')
    .orderBy('version')
    .execute();
  return rows.map((row) => versionOf<K>(kind, row));
}

function versionOf<K extends Kind>(kind: K, { id, version, body, author, role, written_at }: VersionRow): Version<K> {
  // The body was checked when it was written, and rows are never changed.
  const read: BodyOf<K> = JSON.parse(body);
  return { kind, id, version, body: read, author, role, writtenAt: written_at };
}
