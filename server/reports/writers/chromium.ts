import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where a browser stands on Debian, macOS and Windows. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  join('C:\\Program Files', 'Google', 'Chrome', 'Application', 'chrome.exe'),
];

/**
 * The browser that makes a PDF: the one that was named, or the first that is there; null without one.
 * @throws Error in plain Dutch when the one that was named is not there.
 */
export function findChromium(named: string | null): string | null {
  if (named !== null && !existsSync(named)) throw new Error(`CHROME_PATH is "${named}". Dat programma is er niet.`);
  return named ?? places.find((path) => existsSync(path)) ?? null;
}
