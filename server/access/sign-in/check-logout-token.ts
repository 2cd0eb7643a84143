import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { OidcProvider } from './oidc-provider.ts';

/** Whose sessions end, by account or by the session at the provider, and the name of the message itself. */
export type LogoutMessage = { subject: string | null; providerSid: string | null; message: string };

/** So long before now may a message be made, and so far may clocks differ. */
const freshness = '5 minutes';
const clocksDiffer = 60;

const event = 'http://schemas.openid.net/event/backchannel-logout';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Checks the logout token of a provider (OpenID Connect Back-Channel Logout 1.0, 2.6). */
export function logoutTokens(provider: OidcProvider, clientId: string) {
  let keys: { of: string; get: JWTVerifyGetKey } | null = null;
  /** @throws when anything of the token is not what it must be. */
  return async (token: string): Promise<LogoutMessage> => {
    const { issuer, jwks } = await provider.metadata();
    if (keys?.of !== jwks.href) keys = { of: jwks.href, get: createRemoteJWKSet(jwks, { timeoutDuration: 5000 }) };
    const { payload } = await jwtVerify(token, keys.get, {
      issuer,
      audience: clientId,
      algorithms: ['RS256', 'PS256', 'ES256', 'RS384', 'PS384', 'ES384', 'RS512', 'PS512', 'ES512', 'EdDSA'],
      requiredClaims: ['iat', 'jti', 'events'],
      maxTokenAge: freshness,
      clockTolerance: clocksDiffer,
    });
    const { sub, sid, jti = '', events, nonce } = payload;
    const isLogout = typeof events === 'object' && events !== null && event in events;
    if (!isLogout || nonce !== undefined || (!isText(sub) && !isText(sid))) throw new Error('no logout token');
    return {
      subject: isText(sub) ? `${issuer}|${sub}` : null,
      providerSid: isText(sid) ? sid : null,
      message: jti,
    };
  };
}
