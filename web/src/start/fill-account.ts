import type { SessionAnswer } from 'server/access/contract.ts';

const part = <E extends Element>(name: string) => document.querySelector<E>(`[data-account="${name}"]`);

/** Says in the head of the page who is signed in, with a way to sign out (components/account-link.tsx). */
const answer = await fetch('/v1/session', { headers: { accept: 'application/json' } });
const account = answer.ok ? ((await answer.json()) as SessionAnswer).account : null;
const [who, link, signOut] = [part('wie'), part<HTMLElement>('link'), part<HTMLFormElement>('afmelden')];
const notices = part<HTMLElement>('berichten');
const csrf = signOut?.querySelector('input');
if (account !== null && who && link && notices && signOut && csrf) {
  // The name of a demonstration says the role already.
  const { name, roleName, newNotices } = account;
  who.textContent = name.endsWith(`(${roleName})`) ? name : `${name} (${roleName})`;
  link.textContent = link.dataset['mine'] ?? '';
  if (newNotices > 0) notices.textContent += ` (${newNotices} ${notices.dataset['new']})`;
  csrf.value = account.csrf;
  for (const shown of [who, notices, signOut]) shown.removeAttribute('hidden');
}
