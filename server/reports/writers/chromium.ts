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

/** The browser that makes a PDF: the one that was named, or the first that is there; null without one. */
export const findChromium = (named: string | null): string | null =>
  (named === null ? places : [named]).find((path) => existsSync(path)) ?? null;
