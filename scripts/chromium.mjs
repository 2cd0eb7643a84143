// Finds a browser for the browser tests; on Debian as root it installs Debian's own.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installDebian } from './debian.mjs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google', 'Chrome', 'Application', 'chrome.exe'),
];

/** The path of a browser, or null when there is none and none can be installed. */
export async function findChromium() {
  const found = [process.env.CHROME_PATH, ...places].find((path) => path && existsSync(path));
  if (found) return found;
  return (await installDebian('chromium')) && existsSync(places[0]) ? places[0] : null;
}
