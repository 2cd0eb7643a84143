import type { Role } from '../roles.ts';

type Claims = Readonly<Record<string, unknown>>;

/**
 * The role of an account by a claim of its provider: the first of the mapping that the claim names, null when it names none. The
 * claim is looked up under its whole name, then, with dots, a layer deeper ('realm_access.roles' of Keycloak).
 */
export function roleOfClaims(claims: Claims, claim: string, roles: ReadonlyMap<string, Role>): Role | null {
  const found = claims[claim] ?? deeper(claims, claim.split('.'));
  const named: readonly unknown[] = Array.isArray(found) ? found : [found];
  const [role = null] = [...roles].filter(([value]) => named.includes(value)).map(([, one]) => one);
  return role;
}

const deeper = (claims: Claims, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (at, name) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, name) ? Reflect.get(at, name) : undefined,
    claims,
  );
