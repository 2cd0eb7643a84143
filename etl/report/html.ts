const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text within a page. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** A paragraph; nothing for null. */
export const paragraph = (text: string | null): string => (text === null ? '' : `<p>${escaped(text)}</p>\n`);

/** A table of texts under a head. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table>\n<thead><tr>${head.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr></thead>\n<tbody>\n${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>\n`)
    .join('')}</tbody>\n</table>\n`;
