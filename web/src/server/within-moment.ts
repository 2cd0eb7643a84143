/** Links and forms to a page or an answer of our own; `data-now` marks what leads out of the moment. */
const ours = /<(?:a|form)\b(?![^>]* data-now)[^>]*? (?:href|action)="\/(?!\/)/g;

/**
 * A page as of a frozen moment: its links stay within that moment, and what stands there for who has no script is there for everybody,
 * since the page has none.
 */
export const withinMoment = (html: string, base: string): string =>
  html.replaceAll(ours, (link) => `${link.slice(0, -1)}${base}/`).replaceAll(/<\/?noscript>/g, '');
