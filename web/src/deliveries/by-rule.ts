import type { Delivery } from 'server/contract.ts';

/** What was rejected for one reason in one column, over all files of a source. */
export type RejectsByRule = {
  rule: string;
  column: string;
  message: string;
  rows: number;
  /** A few places to look at. */
  examples: readonly { fileName: string; row: number }[];
};

const mostExamples = 3;

/** The rejects of several files taken together by rule and column, most first. */
export const byRule = (files: readonly Delivery[]): RejectsByRule[] => {
  const found = files.flatMap(({ fileName, rejects }) => rejects.map((reject) => ({ fileName, reject })));
  const groups = Map.groupBy(found, ({ reject }) => `${reject.rule} ${reject.column} ${reject.message}`);
  return [...groups.values()]
    .flatMap((group) => {
      const first = group[0]?.reject;
      if (!first) return [];
      const examples = group.flatMap(({ fileName, reject }) =>
        reject.firstRows.slice(0, 1).map((row) => ({ fileName, row })),
      );
      return {
        rule: first.rule,
        column: first.column,
        message: first.message,
        rows: group.reduce((sum, { reject }) => sum + reject.rows, 0),
        examples: examples.slice(0, mostExamples),
      };
    })
    .toSorted((a, b) => b.rows - a.rows);
};
