import type { Release } from 'indicators/release/schema.ts';
import type { Found } from '../contract/search.ts';
import { findIn } from './find-in.ts';
import { searchEntries } from './search-entries.ts';

/** Finds goals, indicators, taakvelden, words and pages of a release. */
export const searchIndex = (release: Release): ((question: string) => Found[]) => findIn(searchEntries(release));
