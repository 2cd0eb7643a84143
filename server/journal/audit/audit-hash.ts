import { canonical, sha256 } from '../canonical.ts';
import type { AuditRow } from '../database/tables.ts';

/** What the first row has for the hash of the row before it. */
export const chainStart = '0'.repeat(64);

/** The hash of a row over everything else in it, the hash of the row before included. */
export const auditHash = ({ seq, at, actor, role, action, object, result, origin, previous }: Unbound): string =>
  sha256(canonical({ seq, at, actor, role, action, object, result, origin, previous }));

type Unbound = Omit<AuditRow, 'hash'>;
