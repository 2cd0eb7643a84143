import { Type, type Static } from 'typebox';
import { actions } from './matrix.ts';

const Text = Type.String();

/** GET /v1/session: who is signed in; `account` is null when nobody is. */
export const SessionAnswer = Type.Object({
  account: Type.Union([
    Type.Object({
      name: Text,
      role: Text,
      roleName: Text,
      csrf: Text,
      demonstration: Type.Boolean(),
      may: Type.Array(Type.Enum([...actions]), { description: 'what the role may do (docs/roles.md)' }),
      newNotices: Type.Integer({ description: 'notices that this reader has not seen' }),
    }),
    Type.Null(),
  ]),
});

/** What the page Aanmelden shows. */
export type SignInAnswer = {
  kind: 'geen' | 'demonstratie' | 'oidc';
  /** Where to go afterwards. */
  returnTo: string;
  /** Why it did not succeed, or what just happened. */
  message: 'afgemeld' | 'mislukt' | 'geen rol' | 'onbereikbaar' | 'verlopen' | 'via een proxy' | null;
  roles: readonly { role: string; name: string }[];
  /** The token of the session that there is already, which signing in again ends. */
  csrf: string | null;
  /** Where somebody signs out at the provider too. */
  signOutUrl: string | null;
};

export type ShownSession = {
  handle: string;
  name: string;
  /** As the audit names it (account-id.ts). */
  account: string;
  roleName: string;
  origin: string;
  startedAt: string;
  seenAt: string;
  /** The one that the page was asked with. */
  own: boolean;
};

/** What the pages Mijn account and Sessies show. */
export type SessionsAnswer = {
  name: string;
  /** As the audit names it. */
  account: string;
  roleName: string;
  csrf: string;
  demonstration: boolean;
  sessions: readonly ShownSession[];
  /** Whether the pages of beheer are open to this role. */
  manages: boolean;
  /** What the role may do, in the words of the matrix. */
  actions: readonly string[];
  ended: number | null;
};

/** What the page shows on which something was refused. */
export type RefusalAnswer = { detail: string };

export const AuditFilters = Type.Object(
  {
    actor: Type.Optional(Type.String({ maxLength: 120, description: 'wie; hele naam' })),
    account: Type.Optional(
      Type.String({ pattern: '^[0-9a-f]{16}$', description: 'het account, zoals een regel het noemt' }),
    ),
    action: Type.Optional(Type.String({ maxLength: 120, description: 'handeling' })),
    result: Type.Optional(Type.Enum(['gelukt', 'geweigerd', 'mislukt'])),
    from: Type.Optional(Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', description: 'vanaf deze dag' })),
    to: Type.Optional(Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', description: 'tot en met deze dag' })),
    page: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,6}$', description: 'vanaf 1; standaard 1' })),
    pageSize: Type.Optional(
      Type.String({ pattern: '^([1-9][0-9]{0,3}|10000)$', description: 'regels per bladzijde; standaard 50' }),
    ),
    format: Type.Optional(Type.Enum(['json', 'csv'])),
  },
  { additionalProperties: false },
);

export const AuditAnswer = Type.Object({
  page: Type.Integer(),
  pageSize: Type.Integer(),
  total: Type.Integer(),
  items: Type.Array(
    Type.Object({
      seq: Type.Integer(),
      at: Text,
      actor: Text,
      account: Type.Union([Text, Type.Null()], {
        description: 'van welk account; null zonder, en in regels van vroeger',
      }),
      role: Text,
      action: Text,
      object: Text,
      result: Text,
      origin: Text,
      hash: Text,
    }),
  ),
  /** Whether the rows follow each other as they were written; `head` is the hash of the newest. */
  chain: Type.Object({ rows: Type.Integer(), head: Text, faults: Type.Array(Text) }),
});

export type SessionAnswer = Static<typeof SessionAnswer>;
export type AuditFilters = Static<typeof AuditFilters>;
export type AuditAnswer = Static<typeof AuditAnswer>;

/** What the page Logboek shows. */
export type AuditPageAnswer = AuditAnswer & {
  filters: { [K in 'actor' | 'account' | 'action' | 'result' | 'from' | 'to']: string };
  /** The filters as they stand in an address, without the page. */
  search: string;
  actions: readonly string[];
};
