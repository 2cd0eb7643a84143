/** Quotes a name for SQL. */
export const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Quotes a text for SQL. */
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
