import { resolve } from 'node:path';
import { journalAddress } from '../journal/journal-address.ts';
import { logLevels, type LogLevel } from '../operations/log.ts';
import { loaderFaults } from './loader-settings.ts';
import { readSettings } from './read-settings.ts';
import { mailConfig, type MailConfig } from './mail-config.ts';
import { signInConfig, type SignInConfig } from './sign-in-config.ts';

export type Config = {
  port: number;
  host: string;
  warehouse: string;
  /** Where the journal stands: holds a password where that is PostgreSQL. */
  journal: string;
  embedders: readonly string[];
  theme: string | null;
  /** A browser at a place of its own. */
  browser: string | null;
  /** The file that says who works with a token. */
  readers: string | null;
  /** Whether who is not signed in may read figures and adopted texts. */
  publicView: boolean;
  logLevel: LogLevel;
  /** Requests per minute. */
  rateLimits: { address: number; account: number };
  /** Where Prometheus reads; null for nowhere. */
  metrics: { host: string; port: number } | null;
  signIn: SignInConfig;
  /** The address of the dashboard as readers know it. */
  publicUrl: URL | null;
  /** The proxies whose word is taken for where somebody comes from. */
  proxies: readonly string[];
  sessions: { idleMinutes: number; hours: number };
  /** Whether people deliver files on a page. */
  uploads: boolean;
  /** How notices are mailed; null where they are not. */
  mail: MailConfig | null;
};

const listed = (text: string): readonly string[] => text.split(/[\s,]+/).filter((one) => one !== '');

const fileOrNull = (path: string): string | null => (path === '' ? null : resolve(path));

/**
 * Reads all settings (settings.ts), once, at the start of the process.
 * @throws Error in plain Dutch with all that is wrong, a line for each.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const { values, faults: found } = readSettings(environment);
  const faults = [...found, ...loaderFaults(values)];
  const signIn = found.length > 0 ? { kind: 'geen' as const } : signInConfig(values, faults);
  const mail = found.length > 0 ? null : mailConfig(values, faults);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return {
    port: Number(values.PORT),
    host: values.HOST,
    warehouse: resolve(values.WAREHOUSE),
    journal: journalAddress(values),
    embedders: listed(values.EMBED_SITES),
    theme: fileOrNull(values.THEME_CSS),
    browser: fileOrNull(values.CHROME_PATH),
    readers: fileOrNull(values.READERS_FILE),
    publicView: values.PUBLIC_VIEW === '' ? signIn.kind !== 'oidc' : values.PUBLIC_VIEW === 'aan',
    signIn,
    publicUrl: values.PUBLIC_URL === '' ? null : new URL(values.PUBLIC_URL),
    proxies: listed(values.TRUST_PROXY),
    sessions: { idleMinutes: Number(values.SESSION_IDLE_MINUTES), hours: Number(values.SESSION_HOURS) },
    uploads: values.UPLOADS === 'aan',
    mail,
    logLevel: logLevels.find((level) => level === values.LOG_LEVEL) ?? 'warn',
    rateLimits: { address: Number(values.RATE_LIMIT_ADDRESS), account: Number(values.RATE_LIMIT_ACCOUNT) },
    metrics: values.METRICS_PORT === '' ? null : { host: values.METRICS_HOST, port: Number(values.METRICS_PORT) },
  };
}
