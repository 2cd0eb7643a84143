import type { View } from '../page-data.ts';
import { elsewhere, ownRoutes, routes } from './routes.tsx';

type Found = { entry: string; view: View; params: Record<string, string> };

/** The page at a path, with what its address says. */
export const pageAt = (path: string): Found => {
  const all = [...routes.map(({ pattern, ...page }) => ({ pattern: `${pattern}{/}?`, ...page })), ...ownRoutes];
  for (const { pattern, ...page } of all) {
    const found = new URLPattern({ pathname: pattern }).exec({ pathname: path });
    if (found === null) continue;
    const named = Object.entries(found.pathname.groups);
    return {
      ...page,
      params: Object.fromEntries(named.map(([name, value]) => [name, decodeURIComponent(value ?? '')])),
    };
  }
  return { ...elsewhere, params: {} };
};
