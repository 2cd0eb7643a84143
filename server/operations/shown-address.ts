import { isIPv4, isIPv6 } from 'node:net';

/**
 * The network that a request came from, as it may stand in a log: an address of a person at home is personal data (GDPR, recital
 * 30), and a network is enough to see an attack or a fault. The audit holds the whole address, of who signs in or writes.
 */
export const shownAddress = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(plain)) return 'onbekend';
  const [left = '', right] = plain.split('%')[0]?.split('::') ?? [];
  const head = left === '' ? [] : left.split(':');
  const tail = right === undefined || right === '' ? [] : right.split(':');
  const zeros = right === undefined ? 0 : 8 - head.length - tail.length;
  const groups = [...head, ...Array.from({ length: zeros }, () => '0'), ...tail];
  return `${groups.slice(0, 3).join(':')}::/48`;
};
