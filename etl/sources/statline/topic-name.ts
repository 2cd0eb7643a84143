/** The topic without what differs per version of a table: the position (`_27`) and the `k_` before a digit. */
export const topicOfColumn = (column: string): string =>
  column
    .trim()
    .replace(/_\d+$/, '')
    .replace(/^k_(?=\d)/, '');

/** The topic of a label column without its unit: `Bevolking/Totale bevolking (aantal)` is `Bevolking/Totale bevolking`. */
export const topicOfLabel = (label: string): string => label.trim().replace(/ \([^()]*\)$/, '');

/** Gives each column its topic; where several columns share one, every one after the first keeps its full name. */
export const topicsOf = (columns: readonly string[], topicOf: (column: string) => string): string[] => {
  const seen = new Set<string>();
  return columns.map((column) => {
    const topic = topicOf(column);
    const name = seen.has(topic) ? column.trim() : topic;
    seen.add(topic);
    return name;
  });
};
