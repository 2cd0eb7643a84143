import { accountRoles, type Role } from '../access/roles.ts';
import { isLoopback } from './is-loopback.ts';
import type { ReadSettings } from './read-settings.ts';

export type OidcConfig = {
  kind: 'oidc';
  issuer: URL;
  clientId: string;
  /** Null where the provider knows the dashboard as a public client. */
  clientSecret: string | null;
  scope: string;
  roleClaim: string;
  /** The roles of the dashboard by the words of the provider; who has more gets the first. */
  roles: ReadonlyMap<string, Role>;
  /** Where the provider sends people back to. */
  publicUrl: URL;
};

export type SignInConfig = { kind: 'geen' } | { kind: 'demonstratie' } | OidcConfig;

/** How people sign in; adds in plain Dutch what does not fit together. */
export function signInConfig(values: ReadSettings['values'], faults: string[]): SignInConfig {
  const kind = values.SIGN_IN || (values.OIDC_ISSUER === '' ? 'demonstratie' : 'oidc');
  if (kind === 'geen') return { kind };
  if (kind === 'demonstratie') {
    if (!isLoopback(values.HOST) || (values.PUBLIC_URL !== '' && !isLoopback(new URL(values.PUBLIC_URL).hostname)))
      faults.push(
        'Bij de demonstratie kiest iedereen zelf een rol. Dat kan alleen op dit apparaat: HOST=127.0.0.1 en geen PUBLIC_URL. Stel OIDC_ISSUER in (docs/sign-in.md), of geef SIGN_IN=geen.',
      );
    return { kind: 'demonstratie' };
  }
  const missing = (['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'PUBLIC_URL'] as const).filter((name) => values[name] === '');
  if (missing.length > 0) {
    faults.push(`Om mensen zich te laten aanmelden ontbreekt nog: ${missing.join(', ')}. Zie docs/sign-in.md.`);
    return { kind: 'geen' };
  }
  return {
    kind: 'oidc',
    issuer: new URL(values.OIDC_ISSUER),
    clientId: values.OIDC_CLIENT_ID,
    clientSecret: values.OIDC_CLIENT_SECRET === '' ? null : values.OIDC_CLIENT_SECRET,
    scope: values.OIDC_SCOPE,
    roleClaim: values.OIDC_ROLE_CLAIM,
    roles: rolesOf(values.OIDC_ROLES),
    publicUrl: new URL(values.PUBLIC_URL),
  };
}

function rolesOf(text: string): ReadonlyMap<string, Role> {
  if (text === '') return new Map(accountRoles.map((role) => [role, role]));
  const pairs = text.split(/[\s,]+/).map((pair) => pair.split('='));
  return new Map(
    pairs.flatMap(([value = '', name]) => accountRoles.filter((role) => role === name).map((role) => [value, role])),
  );
}
