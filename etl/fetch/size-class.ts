/**
 * The class of gemeenten in a title such as `50 000 tot 100 000 inwoners` or `250 000 inwoners of meer`, under a code of
 * our own: GK and the lower bound in six digits (interpretatie; CBS has other codes in every table). Null for other titles.
 */
export const sizeClassOf = (title: string): string | null => {
  const text = title.replaceAll(/(?<=\d)[ .](?=\d{3}(?!\d))/g, '');
  const from =
    /(\d+) tot (?:en met )?\d+ inwoners/i.exec(text) ??
    /(\d+) (?:of meer inwoners|inwoners (?:of|en) meer)/i.exec(text) ??
    /(?:minder dan|tot) \d+( )?inwoners/i.exec(text);
  if (from === null) return null;
  const bound = /\d/.test(from[1] ?? '') ? Number(from[1]) : 0;
  return `GK${String(bound).padStart(6, '0')}`;
};
