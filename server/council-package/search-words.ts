import type { Release } from 'indicators/release/schema.ts';
import { searchEntries } from '../search/search-entries.ts';

/** What search in the package reads: entries with their file in place of their address, as a script that a page from disk may load. */
export function searchWords(release: Release, fileOf: (address: string) => string | null): string {
  const entries = searchEntries(release).flatMap((entry) => {
    const [address = '', part] = entry.href.split('#');
    const file = fileOf(address);
    return file === null ? [] : { ...entry, href: part === undefined ? file : `${file}#${part}` };
  });
  return `globalThis.zoekwoorden = ${JSON.stringify(entries).replaceAll('<', String.raw`\u003c`)};\n`;
}
