import type { Action } from '../access/matrix.ts';
import type { BodyOf } from '../journal/versions/kinds.ts';

export type NoticeKind = BodyOf<'noticeChoice'>['mail'][number];

/** What each kind of notice is for: who may do that gets it. */
export const noticeKinds = {
  signaal: 'cijfers lezen',
  levering: 'leveringen volgen',
  rapport: 'concepten lezen',
} as const satisfies Readonly<Record<NoticeKind, Action>>;

/** Something that people are told of once: it holds names and dates, and no figure. */
export type Notice = {
  /** The same for the same fact, whichever server sees it. */
  id: string;
  kind: NoticeKind;
  title: string;
  /** The page that it is about. */
  path: string;
};
