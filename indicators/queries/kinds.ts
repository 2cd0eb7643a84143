/** The kind of extract whose coverage says for which quarters the marts traject and besluit are complete. */
export const voorzieningen = 'backoffice-voorzieningen';

/** Messages and files that tell of the same assignments and decisions, but never promise to tell of all. */
const alsoTelling = ['iwmo-ijw', 'zorgned'];

/** The CBS tables, of which one is behind the mart bevolking. */
export const bevolking = 'statline';

/** The kinds that rows may come from, given the kinds that must cover a quarter. */
export const behind = (kinds: readonly string[]): readonly string[] =>
  kinds.includes(voorzieningen) ? [...kinds, ...alsoTelling] : kinds;
