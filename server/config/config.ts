import { resolve } from 'node:path';
import { journalAddress } from '../journal/journal-address.ts';
import { logLevels, type LogLevel } from '../operations/log.ts';
import { readSettings } from './read-settings.ts';

export type Config = {
  port: number;
  host: string;
  warehouse: string;
  /** Where the journal stands: holds a password where that is PostgreSQL. */
  journal: string;
  embedders: readonly string[];
  theme: string | null;
  /** The file that says who works with a token. */
  readers: string | null;
  /** Whether who is not signed in may read figures and adopted texts. */
  publicView: boolean;
  logLevel: LogLevel;
  /** Requests per minute. */
  rateLimits: { address: number; account: number };
  /** Where Prometheus reads; null for nowhere. */
  metrics: { host: string; port: number } | null;
};

const fileOrNull = (path: string): string | null => (path === '' ? null : resolve(path));

/**
 * Reads all settings (settings.ts), once, at the start of the process.
 * @throws Error in plain Dutch with all that is wrong, a line for each.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const { values, faults } = readSettings(environment);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return {
    port: Number(values.PORT),
    host: values.HOST,
    warehouse: resolve(values.WAREHOUSE),
    journal: journalAddress(values),
    embedders: values.EMBED_SITES.split(/[\s,]+/).filter((one) => one !== ''),
    theme: fileOrNull(values.THEME_CSS),
    readers: fileOrNull(values.READERS_FILE),
    publicView: values.PUBLIC_VIEW !== 'uit',
    logLevel: logLevels.find((level) => level === values.LOG_LEVEL) ?? 'warn',
    rateLimits: { address: Number(values.RATE_LIMIT_ADDRESS), account: Number(values.RATE_LIMIT_ACCOUNT) },
    metrics: values.METRICS_PORT === '' ? null : { host: values.METRICS_HOST, port: Number(values.METRICS_PORT) },
  };
}
