import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The account beside the name in the audit: rows from before have none, and keep the hash that they have. */
export const accountInAudit: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('audit').addColumn('account', 'text').execute();
  },
};
