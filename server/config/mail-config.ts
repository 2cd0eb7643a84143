import { isLoopback } from './is-loopback.ts';
import type { ReadSettings } from './read-settings.ts';

export type MailConfig = {
  host: string;
  port: number;
  tls: 'starttls' | 'tls' | 'geen';
  user: string | null;
  password: string | null;
  from: string;
  /** Where the links in a mail lead. */
  base: URL;
};

/** How mail is sent; null where it is not. Adds what is wrong to `faults`, in Dutch. */
export function mailConfig(values: ReadSettings['values'], faults: string[]): MailConfig | null {
  if (values.SMTP_HOST === '') return null;
  const missing = (['MAIL_FROM', 'PUBLIC_URL'] as const).filter((name) => values[name] === '');
  if (missing.length > 0) faults.push(`Om mail te sturen ontbreekt nog: ${missing.join(', ')}.`);
  if ((values.SMTP_USER === '') !== (values.SMTP_PASSWORD === ''))
    faults.push('SMTP_USER en SMTP_PASSWORD horen bij elkaar: geef ze allebei of geen van beide.');
  if (values.SMTP_TLS === 'geen' && values.SMTP_PASSWORD !== '' && !isLoopback(values.SMTP_HOST))
    faults.push('Zonder TLS gaat een wachtwoord leesbaar over het netwerk. Geef SMTP_TLS=starttls of SMTP_TLS=tls.');
  if (faults.length > 0) return null;
  const { SMTP_TLS: tls } = values;
  return {
    host: values.SMTP_HOST,
    port: Number(values.SMTP_PORT),
    tls: tls === 'tls' || tls === 'geen' ? tls : 'starttls',
    user: values.SMTP_USER || null,
    password: values.SMTP_PASSWORD || null,
    from: values.MAIL_FROM,
    base: new URL(values.PUBLIC_URL),
  };
}
