import type { columns } from './contract.ts';

export type ColumnName = (typeof columns)[number]['name'];
/** One product element of a message. Columns that do not belong to its kind of message are null. */
export type MessageRow = Partial<Record<ColumnName, string | number | bigint | null>>;
