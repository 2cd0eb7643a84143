import type { Source } from './source.ts';

/** Every kind of extract that can be recognised, in the order in which they are tried. */
export const sources: readonly Source[] = [];
