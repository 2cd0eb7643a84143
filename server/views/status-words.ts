/** Words for the status in a CSV file; the API itself keeps the codes. */
export const statusWords: Readonly<Record<string, string>> = {
  ok: 'vast',
  provisional: 'voorlopig',
  suppressed: 'afgeschermd',
  missing: 'ontbreekt',
  break: 'trendbreuk',
};
