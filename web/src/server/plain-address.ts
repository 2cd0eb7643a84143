import type { PlainAddress } from 'server/pages/page-renderer.ts';
import { splitAddress } from './split-address.ts';

/** The one address of what stands at an address, by which it is kept. */
export const plainAddress: PlainAddress = (address) => {
  const { path, search } = splitAddress(address);
  return `${path}${search}`;
};
