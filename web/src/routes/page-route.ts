import type { ReactNode } from 'react';

/** A page by its address; the last one of a list may have no path and takes every other address. */
export type PageRoute = { path?: string; page: (params: Readonly<Record<string, string | undefined>>) => ReactNode };
