import type { View } from '../page-data.ts';
import { elsewhere, routes } from './routes.tsx';

type Found = { entry: string; view: View; params: Record<string, string> };

/** The page at a path, with what its address says. */
export const pageAt = (path: string): Found => {
  for (const { pattern, ...page } of routes) {
    const found = new URLPattern({ pathname: `${pattern}{/}?` }).exec({ pathname: path });
    if (found === null) continue;
    const named = Object.entries(found.pathname.groups);
    return {
      ...page,
      params: Object.fromEntries(named.map(([name, value]) => [name, decodeURIComponent(value ?? '')])),
    };
  }
  return { ...elsewhere, params: {} };
};
