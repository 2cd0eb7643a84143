import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/** Letters that every file system takes, in any writing of capitals. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[^\w.]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60);

const digits = (address: string): string => createHash('sha256').update(address).digest('hex').slice(0, 8);

const nameOf = (address: string): string => {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const format = searchParams.get('format');
  searchParams.delete('format');
  const choices = plain(searchParams.toString());
  const parts = decodeURIComponent(pathname)
    .split('/')
    .map(plain)
    .filter((part) => part !== '');
  if (parts[0] === 'v1') parts[0] = 'gegevens';
  const path = parts.length === 0 ? 'index' : parts.join('/');
  const stem = choices === '' ? path : `${path}--${choices}`;
  if (pathname.startsWith('/v1/')) return `${stem}.${format ?? 'json'}`;
  return pathname.startsWith('/figuren/') ? `${stem.replace(/\.csv/, '')}.csv` : `${stem}.html`;
};

/** Gives each address the name of its file in the package; two addresses never share one, also where capitals do not count. */
export function pageFiles() {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  return (address: string): string => {
    const known = names.get(address);
    if (known !== undefined) return known;
    const wanted = nameOf(address);
    const { dir, name, ext } = posix.parse(wanted);
    const file = taken.has(wanted.toLowerCase()) ? posix.join(dir, `${name}-${digits(address)}${ext}`) : wanted;
    taken.add(file.toLowerCase());
    names.set(address, file);
    return file;
  };
}
