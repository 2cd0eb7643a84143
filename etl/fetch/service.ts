import type { JsonObject } from '../readers/json-value.ts';
import type { Column } from './match-topics.ts';

export type Dimension = { key: string; type: string };

/** What is known of a table before its figures are asked for: its title, and when it was last changed, as the source says it. */
export type TableFacts = { title: string; modified: string | null };

/** A file to write, named after the table. */
export type TableFile = { name: string; document: JsonObject };

/** One table behind one of the interfaces, OData v3 or v4. */
export type TableService = {
  facts: () => Promise<TableFacts>;
  topics: () => Promise<readonly Column[]>;
  dimensions: () => Promise<readonly Dimension[]>;
  /** The codes of a dimension, as the table spells them. */
  codes: (dimension: string) => Promise<readonly JsonObject[]>;
  /** The rows that meet the conditions; `topics` are the keys of the columns that are wanted, empty for all. */
  rows: (conditions: readonly string[], topics: readonly string[]) => Promise<Rows>;
  /** The lists that say what codes mean, to keep beside the figures. */
  lists: (timeDimension: string | null) => Promise<readonly TableFile[]>;
};

export type Rows = { rows: readonly JsonObject[]; file: (rows: readonly JsonObject[]) => TableFile };
