import { canonical, sha256 } from '../canonical.ts';
import type { AuditRow } from '../database/tables.ts';

/** What the first row has for the hash of the row before it. */
export const chainStart = '0'.repeat(64);

/**
 * The hash of a row over everything else in it, the hash of the row before included. A row without an account is what every row was
 * before the account was kept, so those keep their hash; one that is put in or taken away afterwards gives another.
 */
export const auditHash = ({
  seq,
  at,
  actor,
  account,
  role,
  action,
  object,
  result,
  origin,
  previous,
}: Unbound): string =>
  sha256(
    canonical({
      seq,
      at,
      actor,
      ...(account === null ? {} : { account }),
      role,
      action,
      object,
      result,
      origin,
      previous,
    }),
  );

type Unbound = Omit<AuditRow, 'hash'>;
