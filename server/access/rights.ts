/** What a role may read beyond what everybody may. */
export type Right = 'row numbers';

/** The roles that a reader can have, each with its rights. */
export const rightsOf = {
  controller: ['row numbers'],
} as const satisfies Readonly<Record<string, readonly Right[]>>;

export type Role = keyof typeof rightsOf;
