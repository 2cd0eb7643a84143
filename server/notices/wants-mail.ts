import { may } from '../access/matrix.ts';
import { roles } from '../access/roles.ts';
import type { Choice } from './choices.ts';
import type { ReaderRow } from './notice-tables.ts';
import { noticeKinds, type NoticeKind } from './notice.ts';

/**
 * Who has not signed in for so long is mailed no more: the role is that of the last time, and who left signs in no more.
 */
const known = 92 * 86_400_000;

/** The kinds of notices that a role may have. */
export const kindsOf = (name: string): NoticeKind[] => {
  const role = roles.find((one) => one === name) ?? 'inwoner';
  const kinds = Object.keys(noticeKinds) as NoticeKind[];
  return role === 'inwoner' ? [] : kinds.filter((kind) => may(role, noticeKinds[kind]));
};

/** Whether a reader is mailed of a kind of notice. */
export const wantsMail = (
  { role, email, signed_in_at }: Pick<ReaderRow, 'role' | 'email' | 'signed_in_at'>,
  { mail }: Choice,
  kind: NoticeKind,
  now: Date,
): boolean =>
  email !== null &&
  mail.includes(kind) &&
  kindsOf(role).includes(kind) &&
  Math.abs(now.getTime() - Date.parse(signed_in_at)) < known;
