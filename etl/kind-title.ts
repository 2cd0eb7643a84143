import { sources } from './sources/registry.ts';

const titles = new Map(sources.map(({ kind, title }) => [kind, title]));

/** The name of a kind of extract as a person knows it, such as 'Bezwaren' for `bezwaren`. */
export const kindTitle = (kind: string): string => titles.get(kind) ?? kind;
