import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';
import type { SignInConfig } from '../config/sign-in-config.ts';
import type { Journal } from '../journal/database/open-journal.ts';
import type { NoticeReaders } from '../notices/notice-readers.ts';
import type { SendOwnPage } from '../pages/own-page.ts';
import { guard } from './access.ts';
import { chainState } from './audit/chain-state.ts';
import { byToken } from './by-token.ts';
import type { Readers } from './readers.ts';
import { accountRoutes } from './routes/account-routes.ts';
import { auditRoutes } from './routes/audit-routes.ts';
import { backChannelRoute } from './routes/back-channel-route.ts';
import { oidcRoutes } from './routes/oidc-routes.ts';
import { openSessionFor } from './routes/open-session.ts';
import { ownPageOf } from './routes/own-page-of.ts';
import { sessionRoute } from './routes/session-route.ts';
import { signInRoutes } from './routes/sign-in-routes.ts';
import { holdSameOrigin } from './same-origin.ts';
import { begunSignIns } from './sessions/begun-sign-ins.ts';
import { openSessionTables } from './sessions/open-session-tables.ts';
import { sessionsIn, type Limits } from './sessions/sessions.ts';
import { bySession } from './sign-in/by-session.ts';
import { cameThroughProxy } from './sign-in/came-through-proxy.ts';
import { logoutTokens } from './sign-in/check-logout-token.ts';
import { cookiesOf } from './sign-in/cookies.ts';
import { oidcProvider } from './sign-in/oidc-provider.ts';
import { auditOf } from './tell-audit.ts';

type Options = {
  journal: Journal;
  readers: Readers;
  publicView: boolean;
  signIn: SignInConfig;
  publicUrl: URL | null;
  limits: Limits;
  told: NoticeReaders;
  now: () => Date;
  say(line: string): void;
};

/** A form of ours holds some words; what is written as JSON has limits of its own. */
const formLimit = 2 ** 20;

/** Puts the guard in front of all routes that come after, and gives what adds those of signing in. */
export async function openAccess(app: FastifyInstance, options: Options) {
  const { journal, readers, publicView, signIn, publicUrl, limits, told, now, say } = options;
  const db = await openSessionTables(journal);
  const [sessions, begun] = [sessionsIn(db, limits, now), begunSignIns(db, now)];
  const cookies = cookiesOf(publicUrl?.protocol === 'https:');
  const audit = auditOf(journal, now);
  const demonstration = signIn.kind === 'demonstratie';
  const withSession = bySession(sessions, cookies);

  await app.register(cookie);
  await app.register(formbody, { bodyLimit: formLimit });
  const access = guard(app, {
    recognisers: [
      byToken(readers),
      async (request) => (demonstration && cameThroughProxy(request) ? null : withSession(request)),
    ],
    publicView,
    audit,
  });
  holdSameOrigin(app, { access, audit, publicUrl });

  /** Adds the routes of signing in, of accounts and of the audit. */
  const addRoutes = (sendOwnPage: SendOwnPage) => {
    const page = ownPageOf(access, sendOwnPage);
    const openSession = openSessionFor({ sessions, cookies, audit, told });
    const provider = signIn.kind === 'oidc' ? oidcProvider(signIn) : null;
    const signOutUrl = async () => (provider === null ? null : provider.signOutUrl());
    sessionRoute(app, { access, cookies, demonstration, told });
    const sendSignIn = signInRoutes(app, { access, kind: signIn.kind, page, openSession, audit, signOutUrl });
    if (signIn.kind === 'oidc' && provider !== null) {
      oidcRoutes(app, { config: signIn, provider, begun, cookies, openSession, sendSignIn, audit, say });
      backChannelRoute(app, { sessions, begun, checkToken: logoutTokens(provider, signIn.clientId), audit });
    }
    accountRoutes(app, { access, sessions, cookies, audit, page, demonstration });
    auditRoutes(app, { db: journal.db, chain: chainState(journal.db, now), access, audit, page });
    return page;
  };
  return { access, audit, addRoutes };
}
