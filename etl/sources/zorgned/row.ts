import type { columns } from './contract.ts';

type ColumnName = (typeof columns)[number]['name'];
/** One product on which was decided, or an application without a decision. `wet` is null outside Wmo and Jeugdwet. */
export type ZorgnedRow = Partial<Record<ColumnName, string | number | null>>;
