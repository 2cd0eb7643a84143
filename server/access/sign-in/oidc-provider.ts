import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientSecretPost,
  discovery,
  enableNonRepudiationChecks,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';
import type { OidcConfig } from '../../config/sign-in-config.ts';

/** What must come back with the answer of the provider. */
export type Begun = { state: string; nonce: string; verifier: string };

/** What the provider says of who signed in, in an identity token that was checked. */
export type Claims = Readonly<Record<string, unknown>> & { iss: string; sub: string };

export type OidcProvider = {
  /** The address at the provider where somebody signs in. @throws when the provider cannot be reached. */
  begin(): Promise<Begun & { url: URL }>;
  /** @throws when anything of the answer is not what it must be: state, nonce, issuer, audience, signature, time, code. */
  finish(answer: URL, begun: Begun): Promise<Claims>;
  /** Where somebody signs out at the provider too; null when it has no such place or cannot be reached. */
  signOutUrl(): Promise<URL | null>;
  /** Its own words on keys and name, for the messages that it sends. */
  metadata(): Promise<{ issuer: string; jwks: URL }>;
};

/** Longer than this nobody waits for a page. */
const patience = 5;

/** Where the provider sends people back to. */
export const callbackPath = '/aanmelden/terug';

/**
 * OpenID Connect by the authorization code with PKCE (RFC 7636), state and nonce; the signature of the identity token is checked
 * too, though it comes straight from the provider. What the provider says of itself is asked when first needed, and again after
 * it could not be reached.
 */
export function oidcProvider({ issuer, clientId, clientSecret, scope, publicUrl }: OidcConfig): OidcProvider {
  let known: Configuration | null = null;
  const configuration = async (): Promise<Configuration> => {
    known ??= await discovery(
      issuer,
      clientId,
      undefined,
      clientSecret === null ? None() : ClientSecretPost(clientSecret),
      {
        timeout: patience,
        // Plain http is let through for an issuer on this machine alone (settings.ts).
        execute:
          issuer.protocol === 'http:'
            ? [enableNonRepudiationChecks, allowInsecureRequests]
            : [enableNonRepudiationChecks],
      },
    );
    return known;
  };
  const redirect = new URL(callbackPath, publicUrl).href;

  return {
    async begin() {
      const config = await configuration();
      const begun = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(config, {
        redirect_uri: redirect,
        scope,
        state: begun.state,
        nonce: begun.nonce,
        code_challenge: await calculatePKCECodeChallenge(begun.verifier),
        code_challenge_method: 'S256',
      });
      return { ...begun, url };
    },
    async finish(answer, { state, nonce, verifier }) {
      const tokens = await authorizationCodeGrant(await configuration(), answer, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('the provider gave no identity token');
      return claims;
    },
    async signOutUrl() {
      try {
        const config = await configuration();
        if (config.serverMetadata().end_session_endpoint === undefined) return null;
        return buildEndSessionUrl(config, { post_logout_redirect_uri: new URL('/aanmelden', publicUrl).href });
      } catch {
        // Who signs out here is signed out here, whether or not the provider answers.
        return null;
      }
    },
    async metadata() {
      const { issuer: name, jwks_uri: jwks } = (await configuration()).serverMetadata();
      if (jwks === undefined) throw new Error('the provider names no keys');
      return { issuer: name, jwks: new URL(jwks) };
    },
  };
}
