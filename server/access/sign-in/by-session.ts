import { accountId } from '../account-id.ts';
import { accountRoles } from '../roles.ts';
import type { Recogniser } from '../recognised.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Cookies } from './cookies.ts';

/** Recognises who is signed in by the cookie of the session. A request that bears a token is judged by its token alone. */
export const bySession =
  (sessions: Sessions, cookies: Cookies): Recogniser =>
  async (request) => {
    const secret = cookies.session.read(request);
    if (secret === null || request.headers.authorization !== undefined) return null;
    const found = await sessions.find(secret);
    const role = accountRoles.find((one) => one === found?.role);
    if (found === null || role === undefined) return null;
    const { handle, subject, csrf, name } = found;
    const actor = { name, role, origin: request.ip, account: accountId(subject) };
    return { actor, session: { handle, subject, csrf } };
  };
