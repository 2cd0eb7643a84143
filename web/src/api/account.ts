import type { AuditPageAnswer, RefusalAnswer, SessionsAnswer, SignInAnswer } from 'server/access/contract.ts';
import type { NoticesAnswer } from 'server/notices/contract.ts';
import { ask } from './ask.ts';

/* What comes along with a page that is made for whoever asks it; it is never asked afterwards. */

export const signInQuery = () => ask<SignInAnswer>('/v1/sign-in');
export const sessionsQuery = () => ask<SessionsAnswer>('/v1/sessions');
export const auditQuery = () => ask<AuditPageAnswer>('/v1/audit');
export const noticesQuery = () => ask<NoticesAnswer>('/v1/notices');
export const refusalQuery = () => ask<RefusalAnswer>('/v1/refusal');
