const nowhere = 'http://dashboard.invalid';

/** What is no character of an address: browsers take some out, and then '/\t/evil' is another host. */
// oxlint-disable-next-line no-control-regex -- these are what is meant
const strange = /[\u0000-\u001F\u007F\\]/;

/**
 * Where to go after signing in: a page of this origin, '/' for whatever is none. An address is read as a browser reads it, so
 * that '//evil.example' and its like lead nowhere else.
 */
export function returnAddress(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/') || strange.test(asked) || asked.length > 2000) return '/';
  if (!URL.canParse(asked, nowhere)) return '/';
  const { origin, pathname, search } = new URL(asked, nowhere);
  if (origin !== nowhere || pathname.startsWith('//') || /^\/(aanmelden|afmelden)(\/|$)/.test(pathname)) return '/';
  return `${pathname}${search}`;
}
