import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { Provider } from 'oidc-provider';

/** Changes what the provider says in an identity token; the key it is signed with may be another than the provider names. */
export type Tamper = { claims?: JWTPayload; otherKey?: boolean; breakSignature?: boolean };

export const clientId = 'dashboard';

/**
 * A real OpenID Connect provider on this machine (oidc-provider), at which an account signs in without a word. `tamper` replaces the
 * identity token on its way out, since no real provider gives a wrong one.
 */
export async function startProvider(redirectUri: string) {
  const [pair, stranger] = [
    await generateKeyPair('RS256', { extractable: true }),
    await generateKeyPair('RS256', { extractable: true }),
  ];
  const key = { ...(await exportJWK(pair.privateKey)), kid: 'a', alg: 'RS256', use: 'sig' };
  const state: { account: string; roles: readonly string[]; tamper: Tamper | null; tokens: string[]; sent: string[] } =
    {
      account: 'an-de-vries',
      roles: ['DSD-Beleid'],
      tamper: null,
      tokens: [],
      sent: [],
    };
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const make = () =>
    new Provider(issuer, {
      jwks: { keys: [key] },
      clients: [
        {
          client_id: clientId,
          client_secret: 'geheim-van-de-aanmelddienst',
          token_endpoint_auth_method: 'client_secret_post',
          redirect_uris: [redirectUri],
          backchannel_logout_uri: 'https://dashboard.example/aanmelden/afmelding',
          backchannel_logout_session_required: true,
        },
      ],
      claims: { openid: ['sub', 'roles', 'name'], profile: [] },
      conformIdTokenClaims: false,
      features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
      // What it sends to the dashboard is kept, for the test to bring: it sends to no address of this machine.
      fetch: async (_url, options) => {
        state.sent.push(new URLSearchParams(String(options?.body)).get('logout_token') ?? '');
        return new Response();
      },
      ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
      cookies: { keys: ['sleutel van deze test'] },
      findAccount: (_context, id) => ({
        accountId: id,
        claims: async () => ({ sub: id, name: 'An de Vries', roles: [...state.roles] }),
      }),
      interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
      async loadExistingGrant({ oidc }) {
        if (oidc.client === undefined || oidc.session?.accountId === undefined || oidc.provider === undefined)
          return undefined;
        const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
        grant.addOIDCScope('openid profile');
        await grant.save();
        return grant;
      },
    });
  const provider = make();
  const sign = (claims: JWTPayload, { otherKey = false }: Tamper = {}, typ = 'JWT') =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'a', typ })
      .sign(otherKey ? stranger.privateKey : pair.privateKey);

  provider.use(async (context, next) => {
    await next();
    const { body } = context;
    if (context.path !== '/token' || typeof body !== 'object' || body === null || !('id_token' in body)) return;
    const [, payload = ''] = String(body.id_token).split('.');
    state.tokens.push(String(body.id_token));
    if (state.tamper === null) return;
    const claims: JWTPayload = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const signed = await sign({ ...claims, ...state.tamper.claims }, state.tamper);
    context.body = {
      ...body,
      id_token: state.tamper.breakSignature === true ? `${signed.slice(0, -6)}AAAAAA` : signed,
    };
  });
  const callback = provider.callback();
  server.on('request', async (request, response) => {
    if (request.url?.startsWith('/interaction/') !== true) return callback(request, response);
    await provider.interactionFinished(request, response, { login: { accountId: state.account } });
  });
  return { issuer, state, sign, provider, stop: () => new Promise((resolve) => server.close(resolve)) };
}

/** Follows redirects at the provider as a browser does, with its cookies, until it leads back; gives where to. */
export async function signInAtProvider(start: string, home: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let url = start;
  for (let hop = 0; hop < 10 && !url.startsWith(home); hop += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`${answer.status} at the provider: ${(await answer.text()).slice(0, 300)}`);
    url = new URL(location, url).href;
  }
  return new URL(url);
}
