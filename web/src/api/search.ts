import type { Search } from 'server/contract.ts';
import { ask } from './ask.ts';

/** What is found for some words. */
export const searchQuery = (words: string) => ask<Search>(`/v1/search?${new URLSearchParams({ q: words })}`);
