import { Type } from 'typebox';
import type { NoticeKind } from './notice.ts';

const box = Type.Optional(Type.Literal('aan'));

/** POST /berichten: the switches that are on, and the version that the reader had before him ('' for none). */
export const NoticeForm = Type.Object({
  versie: Type.String({ pattern: '^[0-9]{0,6}$' }),
  'pagina-signaal': box,
  'pagina-levering': box,
  'pagina-rapport': box,
  'mail-signaal': box,
  'mail-levering': box,
  'mail-rapport': box,
});

/** What the page Berichten shows. */
export type NoticesAnswer = {
  csrf: string;
  /** Where mail goes; null where none can go, and `mailIs` says why. */
  email: string | null;
  mailIs: 'aan' | 'uit' | 'geen adres';
  kinds: readonly { kind: NoticeKind; name: string; page: boolean; mail: boolean }[];
  version: number | null;
  saved: boolean;
  /** Newest first. */
  items: readonly { id: string; title: string; path: string; at: string; isNew: boolean }[];
};
