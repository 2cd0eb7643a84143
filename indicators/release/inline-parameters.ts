/** The text of a compiled query with its parameters filled in, for a reader; never sent to a database. */
export function inlineParameters({ sql, parameters }: { sql: string; parameters: readonly unknown[] }): string {
  const filled = sql.replaceAll(/\$(\d+)/g, (_, position: string) => {
    const value = parameters[Number(position) - 1];
    return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
  });
  const lines = filled.split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...lines.slice(1).map((line) => line.length - line.trimStart().length));
  return lines.map((line, index) => (index === 0 ? line : line.slice(indent))).join('\n');
}
